import { expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { discover } from '../../lib/find/discover.ts';
import { inspectPage } from '../../lib/find/inspect-page.ts';
import { looksLikePolicy } from '../../lib/find/looks-like-policy.ts';
import { POLICIES } from '../kind/policies.ts';

const FILL = 'The lantern fair opens in May and closes in June. '.repeat(20);
const CASES = [
  { name: 'a title', html: `<title>Lantern | Privacy Policy</title><p>${FILL}`, url: '/x', policy: true },
  { name: 'a heading', html: `<title>Lantern</title><h1>Datenschutzerklärung</h1><p>${FILL}`, url: '/x', policy: true },
  { name: 'an address', html: `<title>Lantern</title><p>${FILL}`, url: '/privacy-policy.html', policy: true },
  {
    name: 'a text that speaks of little else',
    html: `<p>${`${POLICIES['en']} `.repeat(3)}`,
    url: '/x',
    policy: true,
  },
  {
    name: 'a headline about privacy',
    html: `<h1>What new rules on privacy mean for schools</h1><p>${FILL}`,
    url: '/x',
    policy: false,
  },
  { name: 'a page of something else', html: `<title>Fair</title><p>${FILL}`, url: '/fair', policy: false },
  {
    name: 'a policy’s name without text',
    html: '<title>Privacy Policy</title><p>Loading',
    url: '/privacy',
    policy: false,
  },
  {
    name: 'a cookie dialog’s heading',
    html: `<div class="consent"><h2>Your privacy</h2></div><p>${FILL}`,
    url: '/x',
    policy: false,
  },
  { name: 'an empty page', html: '', url: '/privacy', policy: false },
];
test.each(CASES)('looks at $name', ({ html, url, policy }) => {
  expect(looksLikePolicy(parseHtml(html), `https://site.example${url}`)).toBe(policy);
});

test.each(Object.entries(POLICIES))('discovers that a page is a policy (%s)', (language, text) => {
  const html = `<html lang="${language}"><title>${text.slice(0, 40)}</title><p>${text}</p><p>${text}</p></html>`;
  expect(discover(parseHtml(html), 'https://site.example/page').isPolicy).toBe(true);
});

test('discovers that a page with a policy’s name is none', () => {
  const html = `<title>Privacy Policy</title><p>${FILL}`;
  expect(discover(parseHtml(html), 'https://site.example/privacy').isPolicy).toBe(false);
});

test('inspects a page as a plain record', () => {
  const html = `<title>Fair</title><p>${FILL}<footer><a href="/privacy">Privacy</a></footer>`;
  const seen = inspectPage(parseHtml(html), 'https://site.example/');
  expect(seen).toMatchObject({ url: 'https://site.example/', title: 'Fair', likelyPolicy: false });
  expect(structuredClone(seen)).toEqual(seen);
});
