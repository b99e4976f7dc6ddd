import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Reader } from '#db/client.ts';
import { findFeedView } from '#lib/content/feed-view.ts';
import { FEED_FORMATS, type FeedFormat } from '#lib/domain/feed.ts';
import { renderFeed } from '#lib/feeds/render-feed.ts';
import { requireTextFile } from '#lib/import/read-text-file.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { parseExport } from '#lib/import/wordpress/parse-export.ts';
import { requireCorpus } from '../../support/corpora.ts';
import { createDatabase } from '../../support/database.ts';
import { FEED_PARSERS } from '../../support/feed-parsers.ts';
import { NOW } from '../../support/imported-batch.ts';

const oracle = z
  .record(z.string(), z.object({ publishedPosts: z.number(), passwordProtectedPublished: z.number() }))
  .parse(JSON.parse(await readFile(requireCorpus('wxr/ORACLE.json'), 'utf8')));

const readAll = FEED_PARSERS['feedsmith (RSS, Atom, JSON)'];
const readByOther = FEED_PARSERS['rss-parser (RSS, Atom)'];

describe.each(Object.entries(oracle))('%s', (name, { publishedPosts, passwordProtectedPublished }) => {
  it('keeps the identifiers of its feeds, which say the same in every format and nobody’s address', async () => {
    const { reader, writer } = await createDatabase();
    const file = requireCorpus(`wxr/${name}`);
    await importWordpress({
      files: [file],
      writer,
      timeZone: 'Africa/Casablanca',
      now: NOW,
      isDryRun: false,
    });

    const feeds = await Promise.all(FEED_FORMATS.map(format => listParts(reader, format)));
    const [rss = [], atom = [], json = []] = await Promise.all(feeds.map(parts => readParts(parts, readAll)));
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
    const byOther = await readParts(feeds[0] ?? [], readByOther);
    expect(byOther.map(({ id }) => id)).toEqual(rss.map(({ id }) => id));

    const ids = new Set(rss.map(({ id }) => id));
    expect(ids.size).toBe(publishedPosts - passwordProtectedPublished);
    expect([...ids]).toEqual(expect.arrayContaining([...(await listGuids(file))]));
    expect(feeds.flat().join('')).not.toMatch(/@x\.(invalid|test)|192\.0\.2\.|198\.51\.100\.|203\.0\.113\./);
  });
});

/** The feed of the site from its newest articles to its archives, as a program follows it. */
async function listParts(db: Reader, format: FeedFormat): Promise<readonly string[]> {
  const parts: string[] = [];
  let archive: number | undefined;
  do {
    const view = await findFeedView(db, {
      of: { kind: 'site' },
      format,
      archive,
      now: NOW,
      formatCredit: credit => credit,
      formatFile: () => '',
    });
    if (!view) throw new Error(`There is no part ${archive} of the feed.`);
    parts.push(renderFeed({ ...view.feed, title: 'Essai', description: 'Essai' }, format));
    const { olderUrl } = view.feed.parts;
    archive = olderUrl === undefined ? undefined : Number(new URL(olderUrl).searchParams.get('archive'));
  } while (archive !== undefined);
  return parts;
}

async function readParts(parts: readonly string[], read: (typeof FEED_PARSERS)[string] | undefined) {
  if (!read) throw new Error('There is no such parser.');
  return (await Promise.all(parts.map(read))).flat();
}

/** Those of the published articles of an export. */
async function listGuids(file: string): Promise<ReadonlySet<string>> {
  const guids = new Set<string>();
  for await (const record of parseExport((await requireTextFile(file)).read(), file)) {
    if (record.kind !== 'item') continue;
    const { fields } = record.item;
    const isPublished =
      fields.get('wp:post_type') === 'post' &&
      fields.get('wp:status') === 'publish' &&
      !fields.get('wp:post_password');
    const guid = fields.get('guid')?.trim();
    if (isPublished && guid) guids.add(guid);
  }
  return guids;
}
