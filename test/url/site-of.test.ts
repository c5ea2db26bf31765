import { expect, test } from 'vitest';
import { siteOf } from '../../lib/url/site-of.ts';

const CASES = [
  { name: 'a subdomain', address: 'https://shop.lantern.co.uk/privacy', site: 'lantern.co.uk' },
  { name: 'a customer of a host', address: 'https://lantern.github.io/', site: 'lantern.github.io' },
  { name: 'a name of examples', address: 'https://www.lantern.example/', site: 'lantern.example' },
  { name: 'an address literal', address: 'https://192.0.2.1/', site: '192.0.2.1' },
  { name: 'no address', address: 'lantern', site: '' },
];
test.each(CASES)('knows the site of $name', ({ address, site }) => {
  expect(siteOf(address)).toBe(site);
});
