import { config } from '#lib/config.ts';
import { parseFile } from '#lib/content/parse-file.ts';
import { reader } from '#lib/content/reader.ts';
import { listNews, listSitemapAddresses } from '#lib/content/sitemap-views.ts';
import { renderNewsSitemap, renderSitemap } from '#lib/sitemaps/render-sitemap.ts';
import { answerText, noSuchFile, XML } from './answer-text.ts';

/** Answers with the sitemap that a request names. */
export async function answerSitemap(request: Request): Promise<Response> {
  const route = parseFile(new URL(request.url).pathname);
  if (route?.name !== 'sitemap') return noSuchFile();
  const { timeZone, siteName } = config();
  const { sitemap } = route;
  const now = new Date();
  if (sitemap.kind === 'news') {
    const news = await listNews(reader(), sitemap, now);
    return answerText(request, renderNewsSitemap(news, { timeZone, publication: siteName }), XML);
  }
  const addresses = await listSitemapAddresses(reader(), sitemap, now);
  return addresses.length === 0
    ? noSuchFile()
    : answerText(request, renderSitemap(addresses, { timeZone }), XML);
}
