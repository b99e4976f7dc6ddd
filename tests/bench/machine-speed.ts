import { startBareServer } from './bare-server.ts';
import { runWrk } from './wrk.ts';

/** What a bare Node server answered, kept busy, on the machine that the targets were set on. */
const REFERENCE_REQUESTS_PER_SECOND = 51_900;

/** Enough to keep one Node process busy. */
export const CONNECTIONS = 32;

const SECONDS = 5;
/** As many bytes as an article has when it is sent. */
const BYTES = 11_000;

/** How fast a machine is on which a bare Node server gives so many answers a second, as a share of the reference: times are worth as much less as it is slower. */
export function toSpeed(requestsPerSecond: number): number {
  return requestsPerSecond / REFERENCE_REQUESTS_PER_SECOND;
}

/** How fast this machine is now. It is used by others too: ask before and after what is measured. */
export async function measureSpeed(folder: string): Promise<number> {
  const bare = await startBareServer({
    status: 200,
    headers: ['Content-Type', 'text/html', 'Content-Length', String(BYTES)],
    body: Buffer.alloc(BYTES, 'a'),
    encoding: '',
    wireBytes: BYTES,
  });
  try {
    const { answers, seconds } = await runWrk({
      url: bare.url,
      paths: ['/'],
      connections: CONNECTIONS,
      seconds: SECONDS,
      folder,
    });
    return toSpeed(answers / seconds);
  } finally {
    await bare.stop();
  }
}
