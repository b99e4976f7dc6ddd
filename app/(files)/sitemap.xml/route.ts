import { answerText, XML } from '#app/answer-text.ts';
import { config } from '#lib/config.ts';
import { reader } from '#lib/content/reader.ts';
import { buildSitemapIndexView } from '#lib/content/sitemap-views.ts';
import { renderSitemapIndex } from '#lib/sitemaps/render-sitemap.ts';

export const dynamic = 'force-dynamic';

/** All sitemaps. */
export async function GET(request: Request): Promise<Response> {
  const sitemaps = await buildSitemapIndexView(reader(), new Date());
  return answerText(request, renderSitemapIndex(sitemaps, config()), XML);
}
