import { answerFeed } from '#app/answer-feed.ts';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: RouteContext<'/auteurs/[slug]/rss.xml'>,
): Promise<Response> {
  const { slug } = await params;
  return answerFeed(request, { kind: 'author', slug }, 'rss');
}
