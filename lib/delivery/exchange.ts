import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChoiceCookie } from './choice-cookie.ts';
import type { KnownHosts } from './known-hosts.ts';
import type { HeaderList } from './security-headers.ts';
import type { ViewSensor } from './view-sensor.ts';

/** A request, its answer to be, and what the answer is written with. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly means: AnswerMeans;
}

/** The same for all answers of a worker. */
export interface AnswerMeans {
  readonly securityHeaders: HeaderList;
  readonly knownHosts: KnownHosts;
  readonly toChoiceCookie: ChoiceCookie;
  readonly views: ViewSensor;
}
