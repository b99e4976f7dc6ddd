import { answerSitemap } from '#app/answer-sitemap.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return answerSitemap(request);
}
