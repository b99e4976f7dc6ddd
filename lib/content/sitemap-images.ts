import type { Reader } from '#db/client.ts';
import { holdsPictures, listIllustrations } from '#db/queries/sitemap-articles.ts';
import { listStoredPictures } from '#db/queries/stored-pictures.ts';
import { inSlices } from '#lib/domain/in-slices.ts';
import { listImages } from '#lib/domain/list-images.ts';
import type { StoredPicture } from '#lib/domain/picture.ts';
import { listVariantWidths, toVariantName } from '#lib/media/variants.ts';
import { absoluteUrl, picturePath } from '#lib/urls.ts';
import { siteIdentity } from './site.ts';

/** As many as a page may name (https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps allows 1,000). */
const IMAGES_MAX = 100;
/** Sources asked about in one statement. */
const SOURCES_AT_ONCE = 1000;

/** The pictures that articles show and the portal holds, by article, the one above it first. */
export async function listImageUrls(
  db: Reader,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (!(await holdsPictures(db))) return new Map();
  const { leads, bodies } = await listIllustrations(db, articleIds);
  const sources = new Map<number, string[]>();
  for (const { articleId, picture } of leads) sources.set(articleId, [picture.source]);
  for (const { articleId, body } of bodies) {
    const shown = listImages(body.children).map(({ source }) => source);
    sources.set(articleId, [...(sources.get(articleId) ?? []), ...shown]);
  }
  const urls = await findUrls(db, [...new Set([...sources.values()].flat())]);
  return new Map(
    [...sources].map(([id, shown]) => {
      const held = shown.flatMap(source => urls.get(source) ?? []);
      return [id, [...new Set(held)].slice(0, IMAGES_MAX)];
    }),
  );
}

async function findUrls(db: Reader, sources: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  for (const some of inSlices(sources, SOURCES_AT_ONCE)) {
    for (const [source, picture] of await listStoredPictures(db, { sources: some })) {
      urls.set(source, toUrl(picture));
    }
  }
  return urls;
}

/** The largest file there is of it. */
function toUrl(picture: StoredPicture): string {
  const widthPx = listVariantWidths(picture, 'full').at(-1) ?? 0;
  const name = toVariantName({ crop: 'full', widthPx, format: 'jpg' });
  return absoluteUrl(siteIdentity().url, picturePath(picture.hash, name));
}
