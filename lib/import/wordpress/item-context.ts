import type { ImportedAuthor } from '#lib/domain/imported.ts';
import type { Attachment } from './attachments.ts';
import type { DateContext } from './map-dates.ts';
import type { Site } from './site.ts';

/** What must be known of a whole export to map one of its items: plain data, which can be sent to another thread. */
export interface ItemContext {
  readonly site: Site;
  /** Those who sign, by login and by nicename of a co-author; without those of whom nothing may be shown. */
  readonly authors: ReadonlyMap<string, ImportedAuthor>;
  /** Nicenames of categories by WordPress's number for them, which is how plugins name the main one. */
  readonly categoryById: ReadonlyMap<string, string>;
  /** By WordPress's number. */
  readonly attachments: ReadonlyMap<number, Attachment>;
  /** Numbers of the attachments of an item, by its number. */
  readonly attachmentsByParent: ReadonlyMap<number, readonly number[]>;
  /** Numbers of attachments by the picture that they are (lib/domain/upload-key.ts). */
  readonly attachmentByUpload: ReadonlyMap<string, number>;
  /** Content of the blocks that articles share, by WordPress's number. */
  readonly sharedBlocks: ReadonlyMap<number, string>;
  readonly dates: DateContext;
}
