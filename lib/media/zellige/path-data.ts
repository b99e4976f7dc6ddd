import type { Point, Polygon } from './polygons.ts';

/**
 * Polygons as short path data, to one decimal: each step counts from the last corner, and what the grammar can do without is left out
 * (https://www.w3.org/TR/SVG2/paths.html#PathDataBNF).
 */
export function toPathData(polygons: readonly Polygon[]): string {
  // A closed polygon leaves the pen where it began.
  return toSubpaths(polygons, 'z', ([first]) => first);
}

/** The same for lines, which are left open. */
export function toLineData(lines: readonly Polygon[]): string {
  return toSubpaths(lines, '', corners => corners.at(-1));
}

function toSubpaths(
  polygons: readonly Polygon[],
  end: string,
  findPen: (corners: Polygon) => Point | undefined,
): string {
  let data = '';
  let pen: Point = [0, 0];
  for (const polygon of polygons) {
    const [first = pen, ...others] = polygon.map(roundPoint);
    const corners = [first, ...others];
    data += `m${joinNumbers(toStep(pen, first))}${toLines(corners)}${end}`;
    pen = findPen(corners) ?? pen;
  }
  return data;
}

function toLines(corners: readonly Point[]): string {
  let lines = '';
  // After a move, numbers without a letter are lines.
  let command = 'l';
  for (const [i, corner] of corners.slice(1).entries()) {
    const [x, y] = toStep(corners[i] ?? corner, corner);
    if (x === 0 || y === 0) {
      command = x === 0 ? 'v' : 'h';
      lines += `${command}${joinNumbers([x || y])}`;
      continue;
    }
    const numbers = joinNumbers([x, y]);
    const separator = command !== 'l' ? 'l' : numbers.startsWith('-') ? '' : ' ';
    lines += `${separator}${numbers}`;
    command = 'l';
  }
  return lines;
}

function roundPoint([x, y]: Point): Point {
  return [toDecimal(x), toDecimal(y)];
}

function toStep([fromX, fromY]: Point, [x, y]: Point): Point {
  return [toDecimal(x - fromX), toDecimal(y - fromY)];
}

/** To one decimal; the sum takes the sign off a zero. */
function toDecimal(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** To one decimal each, with no more between them than tells them apart. */
export function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map(toDecimal)
    .map(number => String(number).replace(/^(-?)0\./, '$1.'))
    .reduce((text, number) => (number.startsWith('-') ? text + number : `${text} ${number}`));
}
