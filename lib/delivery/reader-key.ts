import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { ClientAddress } from './client-address.ts';

export type ReaderKey = (request: IncomingMessage) => number;

interface Known {
  readonly userAgent: string | undefined;
  readonly forwardedFor: string | string[] | undefined;
  readonly key: number;
}

/** A number of six bytes is exact in JavaScript; two of a million readers share theirs once in five hundred days. */
const KEY_DIGITS = 12;

/**
 * Tells two readers apart by address and browser without knowing either: the number is worth nothing without the salt, which no disk ever holds. Most
 * requests come on a connection that asked before, and are not hashed again.
 */
export function createReaderKey(salt: string, addressOf: ClientAddress): ReaderKey {
  const known = new WeakMap<Socket, Known>();
  return request => {
    const { headers, socket } = request;
    const userAgent = headers['user-agent'];
    const forwardedFor = headers['x-forwarded-for'];
    const last = known.get(socket);
    if (last && last.userAgent === userAgent && last.forwardedFor === forwardedFor) return last.key;
    const digest = hash('sha256', `${salt} ${addressOf(request)} ${userAgent}`, 'hex');
    const key = Number.parseInt(digest.slice(0, KEY_DIGITS), 16);
    known.set(socket, { userAgent, forwardedFor, key });
    return key;
  };
}
