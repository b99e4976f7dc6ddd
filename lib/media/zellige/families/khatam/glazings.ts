import type { Tone } from '../../tiling.ts';

/** The tones of the parts. */
export interface Glazing {
  readonly cross: Tone;
  readonly star: Tone;
  readonly inlay: Tone;
  /** Of the stars that differ from the rest. */
  readonly other: Tone;
  /** The small middle of a star. */
  readonly heart: Tone;
  /** What is laid into a cross. */
  readonly gem: Tone;
}

/** Parts that touch differ, and a star differs from the crosses around it by two shades at least: both are read from afar. */
export const GLAZINGS: readonly Glazing[] = [
  { cross: 'pale', star: 'full', inlay: 'deep', other: 'soft', heart: 'pale', gem: 'soft' },
  { cross: 'pale', star: 'full', inlay: 'soft', other: 'deep', heart: 'deep', gem: 'deep' },
  { cross: 'pale', star: 'deep', inlay: 'full', other: 'soft', heart: 'accent', gem: 'full' },
  { cross: 'pale', star: 'deep', inlay: 'soft', other: 'full', heart: 'pale', gem: 'soft' },
  { cross: 'full', star: 'pale', inlay: 'deep', other: 'soft', heart: 'accent', gem: 'soft' },
  { cross: 'full', star: 'pale', inlay: 'soft', other: 'deep', heart: 'full', gem: 'deep' },
  { cross: 'deep', star: 'pale', inlay: 'full', other: 'soft', heart: 'pale', gem: 'full' },
  { cross: 'deep', star: 'soft', inlay: 'full', other: 'pale', heart: 'pale', gem: 'soft' },
  { cross: 'deep', star: 'soft', inlay: 'pale', other: 'full', heart: 'accent', gem: 'full' },
  { cross: 'soft', star: 'deep', inlay: 'pale', other: 'full', heart: 'full', gem: 'pale' },
  { cross: 'soft', star: 'deep', inlay: 'full', other: 'pale', heart: 'accent', gem: 'pale' },
];
