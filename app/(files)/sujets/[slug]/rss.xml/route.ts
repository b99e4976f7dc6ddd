import { answerFeed } from '#app/answer-feed.ts';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: RouteContext<'/sujets/[slug]/rss.xml'>,
): Promise<Response> {
  const { slug } = await params;
  return answerFeed(request, { kind: 'topic', slug }, 'rss');
}
