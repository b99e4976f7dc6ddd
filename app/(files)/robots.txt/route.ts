import { answerText } from '#app/answer-text.ts';
import { config } from '#lib/config.ts';
import { renderRobots } from '#lib/seo/robots.ts';
import { absoluteUrl, deskPath, sitemapIndexPath, sitemapPath } from '#lib/urls.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  const { siteUrl, aiPolicy } = config();
  const sitemaps = [sitemapIndexPath(), sitemapPath({ kind: 'news', part: 1 })];
  const robots = renderRobots({
    aiPolicy,
    closedPaths: [deskPath()],
    sitemapUrls: sitemaps.map(path => absoluteUrl(siteUrl, path)),
  });
  return answerText(request, robots, 'text/plain; charset=utf-8');
}
