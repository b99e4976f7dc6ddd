import type { Gallery, Image, Phrasing } from '#lib/domain/body.ts';
import { splitCredit } from '../credit.ts';
import { isBlank } from '../phrasing.ts';
import { type Flow, flatten } from './flow.ts';

export interface ReadCaption<Words> {
  /** What to spread into the block. */
  readonly words: Words;
  /** Pictures of the caption, which follow the block. */
  readonly lifted: readonly (Image | Gallery)[];
}

/** A block's caption. */
export function readCaption(flow: readonly Flow[]): ReadCaption<{ readonly caption?: readonly Phrasing[] }> {
  const { phrasing, lifted } = flatten(flow);
  return { words: isBlank(phrasing) ? {} : { caption: phrasing }, lifted };
}

/** A picture's caption, its credit apart. */
export function readPictureCaption(flow: readonly Flow[]): ReadCaption<Pick<Image, 'caption' | 'credit'>> {
  const { phrasing, lifted } = flatten(flow);
  const { caption, credit } = splitCredit(phrasing);
  return {
    words: { ...(!isBlank(caption) && { caption }), ...(credit !== undefined && { credit }) },
    lifted,
  };
}
