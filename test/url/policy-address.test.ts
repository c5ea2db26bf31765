import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyAddress } from '../../lib/url/policy-address.ts';

const CASES = [
  { name: 'a fragment', address: 'https://site.example/privacy#sharing', kept: 'https://site.example/privacy' },
  {
    name: 'tracking',
    address: 'https://site.example/p?utm_source=a&gclid=b&id=3',
    kept: 'https://site.example/p?id=3',
  },
  {
    name: 'a session',
    address: 'https://site.example/p?mode=privacy&sid=99',
    kept: 'https://site.example/p?mode=privacy',
  },
  {
    name: 'a session in the path',
    address: 'https://site.example/p;jsessionid=9A?x=1',
    kept: 'https://site.example/p?x=1',
  },
  {
    name: 'tokens',
    address: 'https://site.example/p?access_token=1&auth=2&lang=de',
    kept: 'https://site.example/p?lang=de',
  },
  {
    name: 'an address of the reader',
    address: 'https://site.example/p?email=a%40b.example',
    kept: 'https://site.example/p',
  },
];
test.each(CASES)('leaves out $name', ({ address, kept }) => {
  expect(policyAddress(address)).toBe(kept);
});

test.each([
  'https://site.example/index.php?ID=235799',
  'https://site.example/a/b?nodeId=12&page=privacy',
  'https://site.example/p?key=privacy&author=club',
])('keeps what names the page: %s', (address) => {
  expect(policyAddress(address)).toBe(address);
});

test('gives back what is no address', () => {
  expect(policyAddress('privacy')).toBe('privacy');
});

test('is settled after once', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const once = policyAddress(address);
      return policyAddress(once) === once && !once.includes('#');
    }),
  );
});
