import { sql } from 'drizzle-orm';
import { check, index } from 'drizzle-orm/sqlite-core';
import { ENCLOSURE_KINDS } from '#lib/domain/enclosure.ts';
import { id, integer, isOneOf, oneOf, table, text, time } from '../columns.ts';

/** Documents and recordings whose files are kept as they came, beside the pictures. */
export const enclosures = table(
  'enclosures',
  {
    id: id(),
    /** Where the file was in its source, without query and fragment: what links name it by. */
    source: text().notNull().unique('enclosures_source'),
    /** SHA-256 of the file, in hexadecimal: its part of public addresses, which therefore never change. */
    hash: text().notNull(),
    /** The last part of its address. */
    fileName: text().notNull(),
    kind: oneOf(ENCLOSURE_KINDS).notNull(),
    bytes: integer().notNull(),
    /** Where it was among a former site's uploads, in the normal form of upload-key.ts: its old address leads to it. */
    uploadKey: text(),
    createdAt: time().notNull(),
  },
  t => [
    check('enclosures_kind', isOneOf(t.kind, ENCLOSURE_KINDS)),
    check('enclosures_bytes', sql`${t.bytes} > 0`),
    // A file can have come from several places, under several names.
    index('enclosures_by_hash').on(t.hash, t.fileName),
    index('enclosures_by_upload_key').on(t.uploadKey),
  ],
);
