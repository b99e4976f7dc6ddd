import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { splitAddress } from '#lib/domain/address.ts';
import { answersQuestion } from './document-cache.ts';
import { NotMadeError } from './not-made-error.ts';
import { createTurns } from './turns.ts';
import { UnavailableError } from './unavailable-error.ts';

/**
 * Marks our own requests to the renderer: their address is resolved already, so proxy.ts lets them through (its matcher names this header).
 * From outside it never arrives, since nothing of a reader's request is passed on.
 */
export const RESOLVED_HEADER = 'x-manchette-resolved';

/** The renderer works on one page at a time: a longer queue in it would only delay those in front. */
const PAGES_AT_ONCE_MAX = 8;
/** Questions have turns of their own, few of them: however many are asked, pages are made beside them. */
const ANSWERS_AT_ONCE_MAX = 2;
/** From the moment at which the renderer is asked. */
const TIMEOUT_MS = 10_000;
const HEALTH_TIMEOUT_MS = 1000;
const BYTES_MAX = 16 * 1024 * 1024;
/** How long a renderer that is being restarted is waited for, from the first lost connection on: before it, it may have been paused for longer. */
const RETRY_FOR_MS = 4000;
const RETRY_EVERY_MS = 100;

export interface Rendered {
  readonly status: number;
  readonly contentType: string;
  readonly link: string | undefined;
  readonly body: Buffer;
}

export interface RendererClient {
  /**
   * What it answers, be it an error. Throws an `UnavailableError` when it does not answer at all, or not in time; a `NotMadeError` when it was not asked, because nobody waited
   * any more.
   */
  readonly render: (address: string, isAwaited: () => boolean) => Promise<Rendered>;
  readonly isAnswering: () => Promise<boolean>;
  readonly close: () => void;
}

export function createRendererClient({
  port,
  siteUrl,
}: {
  readonly port: number;
  readonly siteUrl: string;
}): RendererClient {
  const agent = new Agent({ keepAlive: true, scheduling: 'fifo' });
  const pagesInTurn = createTurns({ atOnceMax: PAGES_AT_ONCE_MAX });
  const answersInTurn = createTurns({ atOnceMax: ANSWERS_AT_ONCE_MAX });
  const { host, protocol } = new URL(siteUrl);
  const headers = {
    [RESOLVED_HEADER]: '1',
    'accept-encoding': 'identity',
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
  };
  const ask = (path: string, timeoutMs: number) =>
    new Promise<Rendered>((resolve, reject) => {
      const signal = AbortSignal.timeout(timeoutMs);
      const asked = request({ agent, host: '127.0.0.1', port, path, headers, signal });
      asked.once('error', reject);
      asked.once('response', response => readAnswer(response).then(resolve, reject));
      asked.end();
    });
  return {
    async render(address, isAwaited) {
      const inTurn = answersQuestion(address) ? answersInTurn : pagesInTurn;
      let retryUntilMs = Number.POSITIVE_INFINITY;
      for (;;) {
        try {
          return await inTurn(() => ask(address, TIMEOUT_MS), isAwaited);
        } catch (cause) {
          if (cause instanceof NotMadeError) throw cause;
          if (!isConnectionLost(cause) || Date.now() > retryUntilMs) {
            // Logged: a query can hold a reader's words.
            const { path } = splitAddress(address);
            throw new UnavailableError(`The renderer did not answer for ${path}`, { cause });
          }
          retryUntilMs = Math.min(retryUntilMs, Date.now() + RETRY_FOR_MS);
          await wait(RETRY_EVERY_MS);
        }
      }
    },
    isAnswering: () =>
      ask('/healthz', HEALTH_TIMEOUT_MS).then(
        ({ status }) => status === 200,
        () => false,
      ),
    close: () => agent.destroy(),
  };
}

async function readAnswer(response: IncomingMessage): Promise<Rendered> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > BYTES_MAX) throw new Error(`The renderer's answer is longer than ${BYTES_MAX} bytes`);
  }
  const { 'content-type': contentType = 'application/octet-stream', link } = response.headers;
  return {
    status: response.statusCode ?? 0,
    contentType,
    link: Array.isArray(link) ? link.join(', ') : link,
    body: Buffer.concat(chunks),
  };
}

/** A GET may be asked again (RFC 9110, section 9.2.2): the renderer was killed, or closed a kept connection just as we used it. */
function isConnectionLost(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE';
}
