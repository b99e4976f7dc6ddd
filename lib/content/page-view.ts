import type { Reader } from '#db/client.ts';
import { findPage } from '#db/queries/pages.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { FixedPage } from '#lib/domain/page.ts';
import type { Site } from '#lib/domain/site.ts';
import { toDescription } from '#lib/seo/description.ts';
import { findSite } from './site.ts';

export interface PageView {
  readonly site: Site;
  readonly page: FixedPage;
  /** What search engines and shared links show under the title. */
  readonly description: string;
}

export async function findPageView(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<PageView | undefined> {
  const page = await findPage(db, { slug });
  if (!page) return undefined;
  return { site: await findSite(db, { now }), page, description: toDescription(renderBodyText(page.body)) };
}
