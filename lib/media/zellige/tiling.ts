import type { Point } from './polygons.ts';

/** The glazes of a cover: four shades of its category's colour, from dark to light, and one colour that stands out from them. */
export type Tone = 'deep' | 'full' | 'soft' | 'pale' | 'accent';

/** A drawing of tiles, whatever it is rendered with: an element of a page, a picture. All lengths are in one unit of its own. */
export interface Tiling {
  /** What is drawn, about `middle`; a narrower or flatter box shows less of it. */
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
  /** Width of the line of mortar between two tiles. */
  readonly joint: number;
  /** The tiles that the others leave between them. Absent where they leave nothing. */
  readonly ground?: Tone;
  /** The first lies lowest. */
  readonly layers: readonly Layer[];
}

/** A group of pieces, laid again and again. */
export interface Layer {
  /** Absent: the group is laid once, at (0, 0). */
  readonly lattice?: Lattice;
  /** The first lies lowest. */
  readonly pieces: readonly Piece[];
}

/** The group is laid at each of the places, and at each multiple of the period from them, across and down, to every side. */
export interface Lattice {
  readonly period: readonly [across: number, down: number];
  readonly places: readonly Point[];
}

export type Piece = Tile | Ribbon;

/** A filled form. */
export interface Tile {
  readonly tone: Tone;
  /** SVG path data about (0, 0), no further than half a period from it. */
  readonly path: string;
}

/** A band laid along a line, with mortar on both sides. */
export interface Ribbon extends Tile {
  readonly ribbonWidth: number;
}
