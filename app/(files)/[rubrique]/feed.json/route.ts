import { answerFeed } from '#app/answer-feed.ts';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: RouteContext<'/[rubrique]/feed.json'>,
): Promise<Response> {
  const { rubrique } = await params;
  return answerFeed(request, { kind: 'category', slug: rubrique }, 'json');
}
