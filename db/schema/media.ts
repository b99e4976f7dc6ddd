import { sql } from 'drizzle-orm';
import { check, index } from 'drizzle-orm/sqlite-core';
import type { Phrasing } from '#lib/domain/body.ts';
import type { Focus } from '#lib/domain/picture.ts';
import { id, integer, json, table, text, time } from '../columns.ts';

export const media = table(
  'media',
  {
    id: id(),
    /** Where the picture was in its source: what an image of a body names it by. */
    source: text().notNull().unique('media_source'),
    /** SHA-256 of the original file, in hexadecimal: its part of public addresses, which therefore never change. */
    hash: text().notNull(),
    mediaType: text().notNull(),
    widthPx: integer().notNull(),
    heightPx: integer().notNull(),
    /** The colour there is most of, as `#rrggbb`. */
    colour: text().notNull(),
    /** The point that a cut keeps. */
    focus: json<Focus>(),
    /** How large the file for poor networks is; 0 for a picture that was taken before this was asked. */
    lightBytes: integer().notNull().default(0),
    /** Where it was among a former site's uploads, in the normal form of upload-key.ts: its old address leads to it. */
    uploadKey: text(),
    alt: text().notNull(),
    caption: json<readonly Phrasing[]>(),
    credit: text(),
    createdAt: time().notNull(),
  },
  t => [
    check('media_size', sql`${t.widthPx} > 0 and ${t.heightPx} > 0`),
    // Whether a picture's address leads to one: its file can have come from several places.
    index('media_by_hash').on(t.hash),
    index('media_by_upload_key').on(t.uploadKey),
  ],
);
