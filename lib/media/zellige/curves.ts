import { joinNumbers } from './path-data.ts';
import type { Point } from './polygons.ts';

interface Arc {
  readonly radius: number;
  /** Where it ends, from where it begins. */
  readonly to: Point;
  /** As screens count. */
  readonly way: 'clockwise' | 'back';
  /** More than half of the circle. */
  readonly isLong?: boolean;
}

/** Path data of an arc of a circle (https://www.w3.org/TR/SVG2/paths.html#PathDataEllipticalArcCommands). */
export function arc({ radius, to, way, isLong = false }: Arc): string {
  return `a${joinNumbers([radius, radius, 0, isLong ? 1 : 0, way === 'clockwise' ? 1 : 0, ...to])}`;
}

/** A part of a line: straight to its one point, or a Bézier curve whose last point is its end and whose others pull it. They count from where the part begins. */
export type CurvePart = readonly Point[];

/** Path data of a line, stretched by a factor across and one down. */
export function toCurveData(parts: readonly CurvePart[], [across, down]: Point): string {
  return parts
    .map(
      points =>
        `${COMMANDS[points.length]}${joinNumbers(points.flatMap(([x, y]) => [x * across, y * down]))}`,
    )
    .join('');
}

/** By the number of points that follow. */
const COMMANDS: readonly string[] = ['', 'l', 'q', 'c'];
