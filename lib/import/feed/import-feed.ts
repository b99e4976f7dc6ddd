import type { Writer } from '#db/client.ts';
import { FEED_ORIGIN } from '#lib/domain/feed-origin.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { listImportedArticles } from '#lib/newsroom/list-imported-articles.ts';
import { applyBatches } from '../apply-batches.ts';
import { type ImportedReferences, toBatches } from '../batches.ts';
import { readFromWeb } from '../files/file-origin.ts';
import type { FileReport } from '../files/file-report.ts';
import type { ImportReport } from '../import-report.ts';
import { toImported } from '../names.ts';
import { PICTURE_LIMITS } from '../pictures/picture-limits.ts';
import { listArticleImages, PictureUses } from '../pictures/picture-uses.ts';
import { takePictures } from '../pictures/take-pictures.ts';
import { Tally } from '../tally.ts';
import { decodeFeed } from './decode-feed.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import type { FeedSource } from './feed-source.ts';
import { loadFeed } from './load-feed.ts';
import { type MappedArticle, mapArticle } from './map-article.ts';
import { mergeItems } from './merge-items.ts';
import { parseFeed } from './parse-feed.ts';

export interface FeedImport {
  readonly fileOrUrl: string;
  readonly writer: Writer;
  readonly now: Date;
  /** Reads and maps everything, writes nothing. */
  readonly isDryRun: boolean;
  /** Reads addresses of this machine and of private networks too. */
  readonly allowsPrivate: boolean;
  /** Leaves the demonstration edition beside what is imported; else it gives way. */
  readonly keepsDemonstration?: boolean;
  /** Where the pictures of its articles are kept, asked for wherever they are; without one none is. */
  readonly mediaFolder?: string | undefined;
  readonly onPicture?: ((done: number, total: number) => void) | undefined;
}

/**
 * Imports a feed (RSS 0.9 to 2.0, RDF, Atom, JSON Feed). The portal remembers it by its site, so that the feeds of a site's sections share their
 * articles: one seen again is updated, in all the sections it was seen in. Throws one sentence, and changes nothing, for what is empty or broken.
 */
export async function importFeed(options: FeedImport): Promise<ImportReport> {
  const { writer, now, isDryRun, keepsDemonstration = false } = options;
  const loaded = await loadFeed(options.fileOrUrl, options);
  const feed = parseFeed(decodeFeed(loaded), loaded.name);
  const origin = toOrigin(feed, loaded);
  const mapped = await mapItems(feed, origin, options);
  if (mapped.length === 0) throw new Error(`${loaded.name} holds no article: nothing was changed.`);
  const references = toReferences(mapped);
  const tallies = tally(feed, mapped);
  const applied = isDryRun
    ? undefined
    : await applyBatches(toBatches(references, listArticles(mapped)), {
        writer,
        source: origin.source,
        now,
        keepsDemonstration,
        onRepair: (kind, reason) => tallies.repairs.add(kind, reason),
      });
  const pictures = await takeItsPictures(mapped, origin, options);
  return {
    source: origin.source,
    isDryRun,
    found: {
      author: references.authors.length,
      category: references.categories.length,
      topic: references.topics.length,
      article: mapped.length,
    },
    ...applied,
    ...(pictures && { pictures }),
    leftOut: tallies.leftOut.list(),
    repairs: tallies.repairs.list(),
    bodyFaults: tallies.bodyFaults.list(),
  };
}

async function takeItsPictures(
  mapped: readonly MappedArticle[],
  { source }: Origin,
  { writer, now, isDryRun, allowsPrivate, mediaFolder, onPicture }: FeedImport,
): Promise<FileReport | undefined> {
  if (mediaFolder === undefined) return undefined;
  const uses = new PictureUses();
  for (const { article } of mapped) uses.addArticle(article.key, listArticleImages(article));
  return takePictures({
    writer,
    source,
    uses: uses.list(),
    read: readFromWeb(address => (URL.canParse(address) ? [address] : []), {
      ...PICTURE_LIMITS,
      allowsPrivate,
    }),
    mediaFolder,
    now,
    isDryRun,
    onProgress: onPicture,
  });
}

interface Origin {
  /** By which the portal remembers what it imported. */
  readonly source: string;
  /** Where relative addresses start from; absent when nothing tells. */
  readonly baseUrl?: string;
}

function toOrigin({ siteUrl }: Feed, { name, url }: FeedSource): Origin {
  const site = URL.parse(siteUrl ?? '', url) ?? URL.parse(url ?? '');
  if (!site || !/^https?:$/.test(site.protocol)) return { source: FEED_ORIGIN + name };
  return { source: FEED_ORIGIN + site.origin, baseUrl: site.href };
}

function saysSomething({ title, html }: FeedItem): boolean {
  return title !== undefined || html.trim() !== '';
}

async function mapItems(
  feed: Feed,
  { source, baseUrl }: Origin,
  { writer, now }: FeedImport,
): Promise<readonly MappedArticle[]> {
  const merged = mergeItems({ ...feed, items: feed.items.filter(saysSomething) });
  const formers = await listImportedArticles(writer, { source, keys: merged.map(({ key }) => key) });
  const mapped: MappedArticle[] = [];
  for (const item of merged) {
    mapped.push(await mapArticle(item, { baseUrl, former: formers.get(item.key), now }));
  }
  return mapped;
}

function toReferences(mapped: readonly MappedArticle[]): ImportedReferences {
  return {
    authors: toImported(mapped.flatMap(({ authors }) => authors)),
    categories: toImported(mapped.flatMap(({ categories }) => categories)),
    topics: toImported(mapped.flatMap(({ topics }) => topics)),
  };
}

function tally(feed: Feed, mapped: readonly MappedArticle[]) {
  const tallies = { leftOut: new Tally(), repairs: new Tally(), bodyFaults: new Tally() };
  tallies.leftOut.add('item', 'empty', feed.items.filter(item => !saysSomething(item)).length);
  for (const { repairs, dropped } of mapped) {
    for (const repair of repairs) tallies.repairs.add('article', repair);
    for (const { kind, name, count } of dropped) tallies.bodyFaults.add(kind, name, count);
  }
  return tallies;
}

async function* listArticles(mapped: readonly MappedArticle[]): AsyncGenerator<ImportedArticle> {
  for (const { article } of mapped) yield article;
}
