import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { splitAddress } from '#lib/domain/address.ts';
import { log } from '#lib/log.ts';
import type { Answer } from './answer.ts';
import { countAnswer } from './count-answer.ts';
import { type Delivery, decideAnswer } from './decide-answer.ts';
import type { AnswerMeans } from './exchange.ts';
import { noteShownPage } from './note-shown-page.ts';
import { sendAnswer } from './send-answer.ts';
import { sendPage } from './send-page.ts';
import { SPECULATION_RULES_PATH } from './speculation-rules.ts';
import type { Statistics } from './statistics.ts';

/** A reader notices from here on. */
const SLOW_MS = 1000;

export interface ListenerParts extends Delivery, AnswerMeans {
  readonly statistics: Statistics;
}

/**
 * Answers every request. A current document goes out in the same turn of the event loop, without a query, a promise or a header made for the
 * occasion; all the rest goes the long way.
 */
export function createRequestListener(parts: ListenerParts): RequestListener {
  const { knownHosts, pages, statistics } = parts;
  return (request, response) => {
    const { method, url = '', headers } = request;
    if ((method === 'GET' || method === 'HEAD') && knownHosts.has(headers.host ?? '')) {
      const document = pages.findCurrent(url);
      if (document) {
        const status = sendPage({ request, response, means: parts }, { document, isHit: true });
        if (status === 302) statistics.redirects++;
        else statistics.hits++;
        if (status === 304) statistics.notModified++;
        return;
      }
    }
    void answerTheLongWay(parts, request, response);
  };
}

async function answerTheLongWay(
  parts: ListenerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const startedMs = performance.now();
  const answer = await decideOrFail(parts, request);
  // What was sent to us and not read is not waited for.
  if (request.method === 'POST' && !request.complete) response.shouldKeepAlive = false;
  const status = sendAnswer({ request, response, means: parts }, answer);
  // Who left before anything was made for them misses nothing, and is no failure of ours.
  if (status === 503 && request.socket.destroyed) return;
  countAnswer(parts.statistics, answer, status);
  const elapsedMs = Math.round(performance.now() - startedMs);
  if (request.url === SPECULATION_RULES_PATH) void noteShownPage(parts, request);
  // The path alone: a query can hold a reader's words.
  const { path } = splitAddress(request.url ?? '');
  // Making a picture takes its time, once.
  const isQuick = elapsedMs < SLOW_MS || answer.kind === 'file';
  // Whoever probes knows what we answer, and would fill the log.
  if ((status < 500 && isQuick) || parts.probes.has(path)) return;
  log().warn(
    { requestId: randomUUID(), path, status, elapsedMs },
    status < 500 ? 'slow answer' : 'failed answer',
  );
}

async function decideOrFail(parts: ListenerParts, request: IncomingMessage): Promise<Answer> {
  try {
    return await decideAnswer(parts, request);
  } catch (error) {
    log().error({ err: error }, 'a request could not be decided');
    return { kind: 'refusal', status: 500 };
  }
}
