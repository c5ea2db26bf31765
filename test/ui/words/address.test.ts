import { describe, expect, test } from 'vitest';
import { shortAddress, typedAddress } from '../../../lib/ui/words/address.ts';

const TYPED = [
  { name: 'an address', text: ' https://lantern.example/privacy ', url: 'https://lantern.example/privacy' },
  { name: 'an address without its scheme', text: 'lantern.example/privacy', url: 'https://lantern.example/privacy' },
  { name: 'a host with a port', text: 'lantern.example:8443/p', url: 'https://lantern.example:8443/p' },
  { name: 'nothing', text: '  ', url: null },
  { name: 'words', text: 'privacy policy', url: null },
  { name: 'plain http', text: 'http://lantern.example', url: null },
  { name: 'a script', text: 'javascript:alert(1)', url: null },
  { name: 'a file', text: 'file:///etc/passwd', url: null },
  { name: 'a name without a domain', text: 'localhost', url: null },
];

describe('typedAddress', () => {
  test.each(TYPED)('takes $name as $url', ({ text, url }) => {
    expect(typedAddress(text)).toBe(url);
  });
});

test('shortAddress leaves scheme, query and fragment out', () => {
  expect(shortAddress('https://lantern.example/privacy?a=1#b')).toBe('lantern.example/privacy');
  expect(shortAddress('https://lantern.example/')).toBe('lantern.example');
  expect(shortAddress('not an address')).toBe('not an address');
});
