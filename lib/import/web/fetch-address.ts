import { type LookupAddress, lookup } from 'node:dns';
import { once } from 'node:events';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { promisify } from 'node:util';
import { toMessage } from '#lib/domain/to-message.ts';
import { FetchError } from './fetch-error.ts';
import { isPrivateAddress } from './private-addresses.ts';
import { readAnswer } from './read-answer.ts';

export interface FetchLimits {
  readonly allowsPrivate: boolean;
  readonly bytesMax: number;
  readonly timeoutMs: number;
  /** Media types, as the `Accept` header has them. */
  readonly accept: string;
}

export interface WebAnswer {
  /** Where it was read, after redirects, without a password. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

const REDIRECTS_MAX = 5;

/**
 * Reads what is at a web address. The name of each host, the first and those of redirects, is resolved once, all its addresses are checked, and the
 * connection goes to one of them: a name cannot give a public address to the check and a private one to the connection. Throws a `FetchError`.
 */
export async function fetchAddress(address: string, limits: FetchLimits): Promise<WebAnswer> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    let url = new URL(address);
    for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
      const answer = await request(url, limits, signal);
      const location = toLocation(answer);
      if (location === undefined) return await toWebAnswer(answer, url, limits);
      answer.destroy();
      url = requireWebUrl(location, url);
    }
    throw new FetchError(`redirects more than ${REDIRECTS_MAX} times`);
  } catch (cause) {
    if (cause instanceof FetchError) throw cause;
    const explanation = signal.aborted
      ? `did not answer within ${limits.timeoutMs / 1000} seconds`
      : explain(cause);
    throw new FetchError(explanation, { cause });
  }
}

function explain(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  if (code === 'ERR_INVALID_URL') return 'is no web address';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'has a host that no name server knows';
  return `cannot be read (${code ?? toMessage(cause)})`;
}

async function request(
  url: URL,
  { allowsPrivate, accept }: FetchLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const addresses = await resolve(url.hostname.replace(/^\[|\]$/g, ''), { all: true });
  const isPrivate = addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address));
  if (isPrivate && !allowsPrivate) {
    throw new FetchError(`leads to a private network (${url.hostname}), which only --allow-private reads`);
  }
  const options: RequestOptions = {
    agent: false,
    signal,
    lookup: pin(addresses),
    headers: {
      accept,
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'Manchette',
    },
  };
  const sent = (url.protocol === 'https:' ? https : http).get(url, options);
  // An answer comes with one argument.
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return answer;
}

const resolve = promisify(lookup);

/** Answers the connection's own question for the host's addresses with those that were checked. */
function pin(addresses: readonly LookupAddress[]): NonNullable<RequestOptions['lookup']> {
  return (_, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else if (first) done(null, first.address, first.family);
  };
}

function toLocation({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
}

function requireWebUrl(location: string, base: URL): URL {
  const url = URL.parse(location, base);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new FetchError(`redirects to something that is no web address`);
  }
  return url;
}

async function toWebAnswer(answer: IncomingMessage, url: URL, { bytesMax }: FetchLimits): Promise<WebAnswer> {
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw new FetchError(`answered ${answer.statusCode}`);
  }
  return {
    url: withoutCredentials(url.href),
    contentType: answer.headers['content-type'] ?? '',
    bytes: await readAnswer(answer, bytesMax),
  };
}

/** A password in an address goes neither into a message nor into the database. */
export function withoutCredentials(address: string): string {
  const url = URL.parse(address);
  if (!url) return address.replace(/\/\/[^/]*@/, '//');
  url.username = '';
  url.password = '';
  return url.href;
}
