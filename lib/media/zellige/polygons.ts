export type Point = readonly [x: number, y: number];
export type Polygon = readonly Point[];
/** One or several polygons that are drawn as one. */
export type Form = readonly Polygon[];

/** The polygon that a part of it makes when it is turned about (0, 0), so many times to a circle. */
export function ring(times: number, ...part: Polygon): Form {
  return [anglesOf(times).flatMap(angle => turnPolygon(part, angle))];
}

/** The same polygon so many times in a circle about (0, 0). */
export function fan(times: number, ...polygon: Polygon): Form {
  return anglesOf(times).map(angle => turnPolygon(polygon, angle));
}

/** A regular polygon with a corner on the x axis. */
export function regular(corners: number, radius: number): Form {
  return ring(corners, [radius, 0]);
}

/** A star with a point on the x axis: how far from the middle its points are, and the notches between them. */
export function star(points: number, point: number, notch: number): Form {
  return ring(points, [point, 0], polar(notch, 180 / points));
}

/** Diamonds that meet in the middle: so wide, at their widest, as the angle says in degrees. */
export function petals(times: number, length: number, width: readonly [at: number, angle: number]): Form {
  const [at, angle] = width;
  return fan(times, [0, 0], polar(at, -angle / 2), [length, 0], polar(at, angle / 2));
}

export function rectangle(width: number, height: number): Form {
  return ring(2, [width / 2, -height / 2], [width / 2, height / 2]);
}

/** Turned about (0, 0), clockwise as screens count, by an angle in degrees. */
export function turn(form: Form, angle: number): Form {
  return form.map(polygon => turnPolygon(polygon, angle));
}

export function move(form: Form, [byX, byY]: Point): Form {
  return form.map(polygon => polygon.map(([x, y]) => [x + byX, y + byY]));
}

/** The point at a distance from (0, 0) and an angle in degrees from the x axis. */
export function polar(distance: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return [distance * Math.cos(radians), distance * Math.sin(radians)];
}

function turnPolygon(polygon: Polygon, angle: number): Polygon {
  const [cosine, sine] = polar(1, angle);
  return polygon.map(([x, y]) => [x * cosine - y * sine, x * sine + y * cosine]);
}

function anglesOf(times: number): readonly number[] {
  return Array.from({ length: times }, (_, i) => (i * 360) / times);
}
