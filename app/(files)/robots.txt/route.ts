import { answerText } from '#app/answer-text.ts';
import { config } from '#lib/config.ts';
import { renderRobots } from '#lib/seo/robots.ts';
import { absoluteUrl, deskPath, sitemapIndexPath } from '#lib/urls.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  const { siteUrl, aiPolicy } = config();
  const robots = renderRobots({
    aiPolicy,
    closedPaths: [deskPath()],
    // It names the news as long as there are any: a list of none is not valid.
    sitemapUrl: absoluteUrl(siteUrl, sitemapIndexPath()),
  });
  return answerText(request, robots, 'text/plain; charset=utf-8');
}
