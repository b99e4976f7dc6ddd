import { BlockList, isIPv4 } from 'node:net';

/**
 * Whether an address is not one of the public internet: the machine's own, the local network's, a carrier's, a documentation's… (IANA's registries of
 * special-purpose addresses, RFC 6890). An address from outside that leads there would have us read for a stranger what only we can reach.
 */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return PRIVATE.check(address, 'ipv4');
  // Of IPv6, only 2000::/3 is given out to the public (RFC 4291, section 2.4); IPv4 in disguise (`::ffff:127.0.0.1`) is outside it.
  return !PUBLIC_IPV6.check(address, 'ipv6') || PRIVATE.check(address, 'ipv6');
}

const PRIVATE = new BlockList();
const PUBLIC_IPV6 = new BlockList();
PUBLIC_IPV6.addSubnet('2000::', 3, 'ipv6');

const SPECIAL_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
for (const [network, bits] of SPECIAL_IPV4) PRIVATE.addSubnet(network, bits, 'ipv4');

/** Within 2000::/3: protocols and tunnels (Teredo, 6to4), which end wherever their last half says, and documentation. */
const SPECIAL_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;
for (const [network, bits] of SPECIAL_IPV6) PRIVATE.addSubnet(network, bits, 'ipv6');
