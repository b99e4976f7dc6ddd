import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createClientAddress } from '#lib/delivery/client-address.ts';

describe('the address of a client', () => {
  it.each([
    ['who is connected, without a proxy', '192.0.2.7', undefined, '192.0.2.7'],
    ['who is connected, whatever a stranger says', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['whom a proxy of ours names', '10.0.0.2', '198.51.100.1', '198.51.100.1'],
    [
      'what ours has seen, not what the client wrote',
      '10.0.0.2',
      '203.0.113.9, 198.51.100.1',
      '198.51.100.1',
    ],
    ['behind two of ours', '10.0.0.2', '203.0.113.9, 198.51.100.1, 10.0.0.3', '198.51.100.1'],
    ['of IPv6', '::1', '2001:db8::1', '2001:db8::1'],
    ['of a socket of both families', '::ffff:10.0.0.2', '198.51.100.1', '198.51.100.1'],
    ['with a port', '10.0.0.2', '198.51.100.1:4711', '198.51.100.1'],
    ['with a port, of IPv6', '10.0.0.2', '[2001:db8::1]:4711', '2001:db8::1'],
    ['that is none', '10.0.0.2', 'unknown', '10.0.0.2'],
    ['nobody but ours', '10.0.0.2', '10.0.0.3', '10.0.0.2'],
    ['of a connection that is gone', undefined, '198.51.100.1', ''],
  ])('is %s', (_, peer, forwarded, expected) => {
    const addressOf = createClientAddress({ trustedProxies: ['10.0.0.0/8', '::1'] });
    const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: peer });
    expect(addressOf({ headers: { 'x-forwarded-for': forwarded }, socket })).toBe(expected);
  });
});
