import { reader } from '#lib/content/reader.ts';
import { checkReadiness } from '#lib/content/readiness.ts';

export const dynamic = 'force-dynamic';

/** Readiness: the database is reachable and has this program's schema. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness(reader);
  return Response.json(readiness, {
    status: readiness.isReady ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
