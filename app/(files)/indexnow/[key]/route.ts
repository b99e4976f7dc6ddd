import { answerText, noSuchFile } from '#app/answer-text.ts';
import { config } from '#lib/config.ts';

export const dynamic = 'force-dynamic';

/** The site's key for search engines, at `/{key}.txt` (next.config.ts): whoever tells them of changes can write to its root. */
export async function GET(request: Request, { params }: RouteContext<'/indexnow/[key]'>): Promise<Response> {
  const { key } = await params;
  return key === config().indexnowKey ? answerText(request, key, 'text/plain; charset=utf-8') : noSuchFile();
}
