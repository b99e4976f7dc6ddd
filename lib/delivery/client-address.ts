import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';

export type ClientAddress = (request: Pick<IncomingMessage, 'headers' | 'socket'>) => string;

/**
 * Tells whose request it is: who is connected to us, or, when that is a proxy of ours, whom it names. Each proxy adds to the right of X-Forwarded-For whom it
 * was asked by, and anybody can write what stands to the left: the rightmost address that is no proxy of ours is the last that one of ours has seen.
 */
export function createClientAddress({
  trustedProxies,
}: {
  trustedProxies: readonly string[];
}): ClientAddress {
  const proxies = toBlockList(trustedProxies);
  const isTrusted = (address: string): boolean => proxies.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
  return ({ headers, socket }) => {
    const peer = toPlain(socket.remoteAddress ?? '');
    const forwarded = headers['x-forwarded-for'];
    if (forwarded === undefined || !isTrusted(peer)) return peer;
    const named = String(forwarded).split(',').map(toPlain);
    const client = named.findLast(address => !isTrusted(address));
    return client !== undefined && isIP(client) !== 0 ? client : peer;
  };
}

function toBlockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** A socket of both families writes an IPv4 address as an IPv6 one (RFC 4291, section 2.5.5.2); some proxies add a port. */
function toPlain(address: string): string {
  const plain = address.trim().replace(/^::ffff:(?=[\d.]+$)/i, '');
  return plain.replace(/^([\d.]+):\d+$/, '$1').replace(/^\[(.*)\](?::\d+)?$/, '$1');
}
