import type { Reader } from '#db/client.ts';
import { findArticle } from '#db/queries/articles.ts';
import { listDossierPlaces } from '#db/queries/dossiers.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { Article } from '#lib/domain/article.ts';
import type { DossierPlace } from '#lib/domain/dossier.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import type { Site } from '#lib/domain/site.ts';
import { toDescription } from '#lib/seo/description.ts';
import { absoluteUrl, articlePath } from '#lib/urls.ts';
import { toYearsSince } from './article-age.ts';
import { findArticlePictures } from './find-pictures.ts';
import { type FurtherReading, findFurtherReading } from './further-reading.ts';
import { placeEnclosures } from './place-enclosures.ts';
import { findSite, siteIdentity } from './site.ts';

export interface ArticleView extends FurtherReading {
  readonly site: Site;
  readonly article: Article;
  /** The one above it and those of its text. */
  readonly pictures: PicturesBySource;
  /** What search engines and shared links show under the headline. */
  readonly description: string;
  /** Its absolute address, to be shared. */
  readonly url: string;
  /** Whole years since it was published or last updated. */
  readonly yearsOld: number;
  /** The series it belongs to. */
  readonly dossiers: readonly DossierPlace[];
}

export async function findArticleView(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<ArticleView | undefined> {
  const article = await findArticle(db, { slug, now });
  if (!article) return undefined;
  const { body } = await placeEnclosures(db, article.body);
  return {
    site: await findSite(db, { now }),
    article: { ...article, body },
    pictures: (await findArticlePictures(db, article)).placed,
    description: article.seoDescription ?? toDescription(article.standfirst ?? renderBodyText(article.body)),
    url: absoluteUrl(siteIdentity().url, articlePath(article)),
    yearsOld: toYearsSince(article.updatedAt ?? article.publishedAt, now),
    dossiers: await listDossierPlaces(db, { articleId: article.id, now }),
    ...(await findFurtherReading(db, { article, now })),
  };
}
