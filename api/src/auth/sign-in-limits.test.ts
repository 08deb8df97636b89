import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from './sign-in-limits.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('addresses of one /64 count as one, those of two do not', () => {
  const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
  const four = fc.array(group, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(four, four, four, four, (net, otherNet, host, otherHost) => {
      const address = (network: string[], interfaceId: string[]) => networkOf([...network, ...interfaceId].join(':'));
      expect(address(net, host)).toBe(address(net, otherHost));
      expect(address(net, host) === address(otherNet, host)).toBe(net.join() === otherNet.join());
    }),
  );
});
