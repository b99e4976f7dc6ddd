import type { Report } from '../body-fault.ts';
import type { ShortcodeAttributes } from './shortcode-attributes.ts';

/** A shortcode to be written as HTML. */
export interface Shortcode extends ShortcodeAttributes {
  readonly name: string;
  /** What stands between its two tags, if it has two. */
  readonly content?: string;
}

/** A picture or a recording of the source's media library. */
export interface Attachment {
  readonly source: string;
  readonly alt?: string;
  /** HTML. */
  readonly caption?: string;
}

export type ResolveAttachment = (id: number) => Attachment | undefined;

/** The numbers of what is attached to an item of the source, in its order; to the one that is read when none is named. */
export type ListAttached = (itemId?: number) => readonly number[];

export interface ShortcodeContext {
  readonly report: Report;
  readonly resolveAttachment?: ResolveAttachment;
  readonly listAttached?: ListAttached;
  /** How many captions and notes are around. */
  readonly depth?: number;
}
