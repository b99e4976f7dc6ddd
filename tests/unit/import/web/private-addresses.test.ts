import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '#lib/import/web/private-addresses.ts';

describe('isPrivateAddress', () => {
  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '255.255.255.255',
      '224.0.0.1',
    ],
    ...[
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
    ],
  ])('%s is', address => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '193.168.1.1', '2606:4700::1111', '2a00:1450:4007::200e'])(
    '%s is not',
    address => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );

  it('knows every loopback address, however written', () => {
    fc.assert(
      fc.property(fc.nat(0xffffff), rest => {
        const address = `127.${rest >> 16}.${(rest >> 8) & 255}.${rest & 255}`;
        return isPrivateAddress(address) && isPrivateAddress(`::ffff:${address}`);
      }),
    );
  });
});
