import { type Form, fan, type Point, polar } from './polygons.ts';

interface Crossing {
  readonly times: number;
  readonly at: Point;
  /** The way of the band that goes over, in degrees from the x axis. */
  readonly angle: number;
  /** The angle between it and the band under it. */
  readonly crossedAt: number;
  readonly band: number;
  readonly joint: number;
}

/** Where bands cross, so many times in a circle: as much of the one above as hides the edges of the one below. It is drawn again, over both. */
export function crossings({ times, at: [x, y], angle, crossedAt, band, joint }: Crossing): Form {
  const radians = (crossedAt * Math.PI) / 180;
  const reach = (band / 2 + joint) / Math.sin(radians) + Math.abs(band / 2 / Math.tan(radians));
  const [toX, toY] = polar(reach, angle);
  return fan(times, [x - toX, y - toY], [x + toX, y + toY]);
}
