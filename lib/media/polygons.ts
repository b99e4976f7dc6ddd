export type Point = readonly [x: number, y: number];
export type Polygon = readonly Point[];

const QUARTERS = [0, 90, 180, 270];

/** The polygon that its first quarter makes when it is turned about (0, 0) four times. */
export function ring(...quarter: Polygon): readonly Polygon[] {
  return [QUARTERS.flatMap(angle => turn(quarter, angle))];
}

/** The same polygon four times about (0, 0), a quarter turn apart. */
export function fan(...polygon: Polygon): readonly Polygon[] {
  return QUARTERS.map(angle => turn(polygon, angle));
}

/** The same polygon twice about (0, 0), half a turn apart. */
export function pair(...polygon: Polygon): readonly Polygon[] {
  return [polygon, turn(polygon, 180)];
}

/** Turns about (0, 0), clockwise as screens count, by an angle in degrees. */
export function turn(polygon: Polygon, angle: number): Polygon {
  const sine = Math.sin((angle * Math.PI) / 180);
  const cosine = Math.cos((angle * Math.PI) / 180);
  return polygon.map(([x, y]) => [x * cosine - y * sine, x * sine + y * cosine]);
}
