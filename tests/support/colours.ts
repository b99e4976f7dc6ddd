/** A mixture of two colours (`#rrggbb`) as color-mix(in oklab, …) makes it, with so much of the second (https://www.w3.org/TR/css-color-5/#color-mix). */
export function mixInOklab(first: string, second: string, share: number): string {
  const [a, b] = [toOklab(first), toOklab(second)];
  return fromOklab(zip(a, b, (x, y) => x * (1 - share) + y * share));
}

type Triple = readonly [number, number, number];

/** https://www.w3.org/TR/css-color-4/#color-conversion-code */
const TO_LMS: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LMS_TO_LAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const LAB_TO_LMS: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_LMS: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function toOklab(colour: string): Triple {
  const rgb = each([1, 3, 5], start => toLinear(Number.parseInt(colour.slice(start, start + 2), 16) / 255));
  return multiply(LMS_TO_LAB, each(multiply(TO_LMS, rgb), Math.cbrt));
}

function fromOklab(lab: Triple): string {
  const rgb = multiply(
    FROM_LMS,
    each(multiply(LAB_TO_LMS, lab), value => value ** 3),
  );
  return `#${rgb
    .map(value => Math.round(255 * Math.min(1, Math.max(0, toGamma(value)))))
    .map(value => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** What a screen's value is of its full light, and back (https://www.w3.org/TR/css-color-4/#color-conversion-code). */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function toGamma(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

function multiply(rows: readonly Triple[], column: Triple): Triple {
  const [r = [0, 0, 0], g = [0, 0, 0], b = [0, 0, 0]] = rows;
  return each([r, g, b], row => row[0] * column[0] + row[1] * column[1] + row[2] * column[2]);
}

function zip(a: Triple, b: Triple, combine: (x: number, y: number) => number): Triple {
  return [combine(a[0], b[0]), combine(a[1], b[1]), combine(a[2], b[2])];
}

function each<T>([a, b, c]: readonly [T, T, T], change: (value: T) => number): Triple {
  return [change(a), change(b), change(c)];
}
