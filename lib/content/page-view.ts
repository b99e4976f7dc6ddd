import type { Reader } from '#db/client.ts';
import { findCategory } from '#db/queries/categories.ts';
import { findPage } from '#db/queries/pages.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { FixedPage } from '#lib/domain/page.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import type { Site } from '#lib/domain/site.ts';
import { toSlug } from '#lib/french/slug.ts';
import { toDescription } from '#lib/seo/description.ts';
import { findPictures } from './find-pictures.ts';
import { placeEnclosures } from './place-enclosures.ts';
import { findSite } from './site.ts';

export interface PageView {
  readonly site: Site;
  readonly page: FixedPage;
  readonly pictures: PicturesBySource;
  /** What search engines and shared links show under the title. */
  readonly description: string;
  /** A category has the same name: the page's title must tell them apart. */
  readonly isNamedLikeCategory: boolean;
}

export async function findPageView(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<PageView | undefined> {
  const page = await findPage(db, { slug });
  if (!page) return undefined;
  const { body } = await placeEnclosures(db, page.body);
  return {
    site: await findSite(db, { now }),
    page: { ...page, body },
    pictures: await findPictures(db, page.body),
    description: toDescription(renderBodyText(page.body)),
    isNamedLikeCategory: (await findCategory(db, { slug: toSlug(page.title) ?? '' })) !== undefined,
  };
}
