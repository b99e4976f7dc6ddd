import { answerFeed } from '#app/answer-feed.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return answerFeed(request, { kind: 'site' }, 'atom');
}
