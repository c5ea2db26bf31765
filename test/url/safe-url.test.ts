import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeUrl } from '../../lib/url/safe-url.ts';
import { PRIVATE_ADDRESSES } from './private-addresses.ts';

const PASSES = [
  { name: 'https', address: 'https://site.example/privacy', url: 'https://site.example/privacy' },
  { name: 'http, upgraded', address: 'http://site.example/privacy', url: 'https://site.example/privacy' },
  { name: 'http with its own port', address: 'http://site.example:80/', url: 'https://site.example/' },
  { name: 'https with its own port', address: 'https://site.example:443/', url: 'https://site.example/' },
  { name: 'a name in capitals', address: 'HTTPS://Site.Example/A', url: 'https://site.example/A' },
  { name: 'a name that ends in a dot', address: 'https://site.example./', url: 'https://site.example/' },
  { name: 'an international name', address: 'https://bücher.example/', url: 'https://xn--bcher-kva.example/' },
  { name: 'tabs and line breaks', address: 'ht\ntps://si\tte.example/', url: 'https://site.example/' },
  { name: 'numbers in a name', address: 'https://10.site.example/', url: 'https://10.site.example/' },
];
const REFUSED = [
  { name: 'a script', address: 'javascript:alert(1)' },
  { name: 'a script in odd letters', address: 'JaVaScRiPt:alert(1)' },
  { name: 'a script with a tab', address: 'java\tscript:alert(1)' },
  { name: 'data', address: 'data:text/html,<p>' },
  { name: 'a blob', address: 'blob:https://site.example/1' },
  { name: 'a file', address: 'file:///etc/passwd' },
  { name: 'an extension’s page', address: 'chrome-extension://abc/popup.html' },
  { name: 'a view of a source', address: 'view-source:https://site.example/' },
  { name: 'ftp', address: 'ftp://site.example/' },
  { name: 'mail', address: 'mailto:privacy@site.example' },
  { name: 'a name and password', address: 'https://user:pass@site.example/' },
  { name: 'a name alone', address: 'https://user@site.example/' },
  { name: 'another port', address: 'https://site.example:444/' },
  { name: 'two dots in a row', address: 'https://site..example/' },
  { name: 'a relative address', address: '/privacy' },
  { name: 'an address without scheme', address: '//site.example/' },
  { name: 'nothing', address: '' },
  { name: 'a very long address', address: `https://site.example/${'a'.repeat(2100)}` },
  { name: 'an object', address: { toString: () => 'https://site.example/' } },
  { name: 'null', address: null },
];

describe('safeUrl', () => {
  test.each(PASSES)('lets $name pass', ({ address, url }) => {
    expect(safeUrl(address)).toBe(url);
  });

  test.each(REFUSED)('refuses $name', ({ address }) => {
    expect(safeUrl(address)).toBeNull();
  });

  test('knows at least sixty notations of private addresses', () => {
    expect(PRIVATE_ADDRESSES.length).toBeGreaterThanOrEqual(60);
  });

  test.each(PRIVATE_ADDRESSES)('refuses %s', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  test('gives https to a public name, or null, whatever comes in', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .tuple(fc.constantFrom('https:', 'http:', 'javascript:', 'data:', '//', ''), fc.string())
        .map((parts) => parts.join('')),
      fc.ipV4Extended().map((ip) => `https://${ip}/`),
      fc.ipV6().map((ip) => `https://[${ip}]/`),
    );
    fc.assert(
      fc.property(strange, (address) => {
        const safe = safeUrl(address);
        if (safe === null) return true;
        const { protocol, hostname, port, username, password } = new URL(safe);
        const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
        return isPlain && hostname.includes('.') && !/^\[|^[\d.]+$/.test(hostname) && safe.length <= 2048;
      }),
      { numRuns: 20_000 },
    );
  });

  test('refuses every IPv4 address in decimal and hexadecimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (ip) => {
        return safeUrl(`https://${ip}/`) === null && safeUrl(`https://0x${ip.toString(16)}/`) === null;
      }),
    );
  });

  test('is settled: a safe address stays as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const safe = safeUrl(address);
        return safe === null || safeUrl(safe) === safe;
      }),
    );
  });
});
