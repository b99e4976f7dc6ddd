import { answerText } from '#app/answer-text.ts';
import { siteIdentity } from '#lib/content/site.ts';
import { translator } from '#lib/i18n/translator.ts';
import { OPEN_SEARCH_MEDIA_TYPE, renderOpenSearch } from '#lib/seo/open-search.ts';
import {
  absoluteUrl,
  iconPath,
  openSearchPath,
  searchFeedPath,
  searchPath,
  searchTemplate,
} from '#lib/urls.ts';

export const dynamic = 'force-dynamic';

/** How a browser searches the newspaper from its own bar. */
export async function GET(request: Request): Promise<Response> {
  const { name, url } = siteIdentity();
  const t = translator('OpenSearch');
  const toTemplate = (path: string) => searchTemplate(absoluteUrl(url, path), 'searchTerms');
  const description = renderOpenSearch({
    name,
    description: t('description', { siteName: name }),
    pageTemplate: toTemplate(searchPath()),
    feedTemplate: toTemplate(searchFeedPath()),
    ownUrl: absoluteUrl(url, openSearchPath()),
    iconUrl: absoluteUrl(url, iconPath(192)),
  });
  return answerText(request, description, OPEN_SEARCH_MEDIA_TYPE);
}
