import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { englishVersion } from '../../lib/extract/english-version.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { policyParts } from '../../lib/extract/policy-parts.ts';

const URL_OF_PAGE = 'https://www.potshop.example/privacy';
const LONG =
  '<p>We collect your name and your address when you order a pot from our shop, and we keep both with the order.</p>'.repeat(
    25,
  );
const read = (html: string) =>
  extractPolicy(parseHtml(`<main><h1>Privacy policy</h1>${html}</main>`), { url: URL_OF_PAGE, live: false });
const parts = (html: string, links: readonly { url: string; text: string }[] = []) =>
  policyParts(read(html), URL_OF_PAGE, links).map(({ url, kind }) => `${kind} ${url}`);
const said = (text: string, href: string): string =>
  `<p>You find more about it in our <a href="${href}">${text}</a>, which is a part of this policy.</p>`;

describe('parts of a policy', () => {
  const CASES = [
    {
      name: 'a cookie policy',
      html: said('Cookie Policy', '/cookies'),
      parts: ['cookie-policy https://www.potshop.example/cookies'],
    },
    {
      name: 'a notice for California',
      html: said('California Privacy Notice', 'ccpa.html#top'),
      parts: ['supplement https://www.potshop.example/ccpa.html'],
    },
    {
      name: 'a notice for children, on a sibling of the site',
      html: said('Children’s Privacy Policy', 'https://legal.potshop.example/kids'),
      parts: ['supplement https://legal.potshop.example/kids'],
    },
    {
      name: 'each of them once',
      html: said('Cookie Policy', '/cookies') + said('cookie notice', 'https://potshop.example/cookies/?a=1'),
      parts: ['cookie-policy https://www.potshop.example/cookies'],
    },
    { name: 'not the page itself', html: said('privacy notice for residents of California', '#california'), parts: [] },
    { name: 'not other companies', html: said('cookie policy', 'https://ads.example/cookies'), parts: [] },
    { name: 'not other texts', html: said('terms of use', '/terms'), parts: [] },
    {
      name: 'not forms',
      html: said('Do Not Sell My Information form for California privacy rights', '/optout'),
      parts: [],
    },
    {
      name: 'at most five',
      html: [1, 2, 3, 4, 5, 6, 7].map((n) => said('Cookie Policy', `/cookies/${n}`)).join(''),
      parts: [1, 2, 3, 4, 5].map((n) => `cookie-policy https://www.potshop.example/cookies/${n}`),
    },
  ];
  test.each(CASES)('$name', ({ html, parts: wanted }) => expect(parts(LONG + html)).toEqual(wanted));
});

describe('sections of a hub', () => {
  const LINKS = [
    { url: 'https://www.potshop.example/', text: 'Home' },
    { url: 'https://www.potshop.example/privacy/collect', text: 'What we collect' },
    { url: 'https://www.potshop.example/privacy/share', text: 'How we share information' },
    { url: 'https://www.potshop.example/privacy-pots', text: 'Pots' },
  ];
  test('are pages below it', () => {
    expect(parts('<p>Choose what you want to read about your privacy.</p>', LINKS)).toEqual([
      'section https://www.potshop.example/privacy/collect',
      'section https://www.potshop.example/privacy/share',
    ]);
  });
  test('a page with text of its own is no hub', () => expect(parts(LONG, LINKS)).toEqual([]));
});

describe('the English version', () => {
  const CASES = [
    {
      name: 'by an alternate link',
      html: '<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" hreflang="en" href="/en/privacy">',
      is: 'https://www.potshop.example/en/privacy',
    },
    {
      name: 'plain before that of one country',
      html: '<link rel="alternate" hreflang="en-AU" href="/au"><link rel="alternate" hreflang="en-US" href="/us"><link rel="alternate" hreflang="EN" href="/en">',
      is: 'https://www.potshop.example/en',
    },
    {
      name: 'by a marked link',
      html: '<a href="/pl" hreflang="pl">Polski</a><a href="/uk" hreflang="en-GB">UK</a>',
      is: 'https://www.potshop.example/uk',
    },
    {
      name: 'by its name',
      html: '<a href="?lang=de">Deutsch</a><a href="?lang=en"> English </a>',
      is: 'https://www.potshop.example/privacy?lang=en',
    },
    {
      name: 'not the page itself',
      html: '<link rel="alternate" hreflang="en" href="https://www.potshop.example/privacy/">',
      is: null,
    },
    { name: 'not a script', html: '<a href="javascript:go(1)">English</a>', is: null },
    { name: 'none', html: '<a href="/pots">English pots</a>', is: null },
  ];
  test.each(CASES)('$name', ({ html, is }) => expect(englishVersion(parseHtml(html), URL_OF_PAGE)).toBe(is));
});
