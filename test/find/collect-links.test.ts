import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { collectLinks } from '../../lib/find/collect-links.ts';

const PAGE = 'https://site.example/shop/index.html';
const urls = (html: string) => collectLinks(parseHtml(html), PAGE).map(({ url }) => url);

const ADDRESSES = [
  { name: 'an absolute address', html: '<a href="https://other.example/p">P</a>', url: 'https://other.example/p' },
  { name: 'a relative address', html: '<a href="privacy">P</a>', url: 'https://site.example/shop/privacy' },
  { name: 'an address from the root', html: '<a href="/privacy">P</a>', url: 'https://site.example/privacy' },
  { name: 'an address without scheme', html: '<a href="//cdn.example/p">P</a>', url: 'https://cdn.example/p' },
  { name: 'an address after <base>', html: '<base href="/en/"><a href="p">P</a>', url: 'https://site.example/en/p' },
  { name: 'an odd <base>', html: '<base href="data:,x"><a href="p">P</a>', url: 'https://site.example/shop/p' },
  { name: 'an address with line breaks', html: '<a href=" /pri\nvacy ">P</a>', url: 'https://site.example/privacy' },
  { name: 'an area of an image map', html: '<map><area href="/p" alt="P"></map>', url: 'https://site.example/p' },
  { name: 'a link of the head', html: '<link rel="privacy-policy" href="/p">', url: 'https://site.example/p' },
  { name: 'a route after the hash', html: '<a href="#/privacy">P</a>', url: `${PAGE}#/privacy` },
  { name: 'a link of an SVG', html: '<svg><a xlink:href="/p"><text>P</text></a></svg>', url: 'https://site.example/p' },
];
const NO_ADDRESSES = [
  { name: 'a script', html: '<a href="javascript:void(0)">Privacy Policy</a>' },
  { name: 'a script in odd letters', html: '<a href=" JaVaScRiPt:open()">Privacy Policy</a>' },
  { name: 'data', html: '<a href="data:text/html,x">Privacy Policy</a>' },
  { name: 'mail', html: '<a href="mailto:privacy@site.example">Privacy</a>' },
  { name: 'a link within the page', html: '<a href="#privacy">Privacy Policy</a>' },
  { name: 'the page itself', html: `<a href="${PAGE}">Privacy Policy</a>` },
  { name: 'nothing', html: '<a>Privacy</a><a href="">Privacy</a><a href="https://">Privacy</a>' },
  { name: 'a very long address', html: `<a href="/${'a'.repeat(3000)}">Privacy</a>` },
];
const TEXTS = [
  { name: 'line breaks', html: '<a href="/p">Privacy\n   <br>Policy</a>', text: 'Privacy Policy' },
  { name: 'soft hyphens', html: '<a href="/p">Daten&shy;schutz</a>', text: 'Datenschutz' },
  { name: 'an image', html: '<a href="/p"><img alt="Privacy" src="p.png"></a>', text: 'Privacy' },
  { name: 'a drawing', html: '<a href="/p"><svg><title>Privacy</title></svg></a>', text: 'Privacy' },
  { name: 'a long text, cut', html: `<a href="/p">${'word '.repeat(200)}</a>`, text: 'word '.repeat(60) },
];
const PLACES = [
  { name: 'a footer', html: '<footer><p><a href="/p">P</a></p></footer>', place: 'footer' },
  { name: 'a footer by its class', html: '<div class="SiteFooter"><a href="/p">P</a></div>', place: 'footer' },
  { name: 'a menu', html: '<nav><ul><li><a href="/p">P</a></li></ul></nav>', place: 'navigation' },
  { name: 'a banner', html: '<div id="cookie-bar"><a href="/p">P</a></div>', place: 'banner' },
  { name: 'an article', html: '<article><p><a href="/p">P</a></p></article>', place: 'article' },
  { name: 'a footer of an article', html: '<article><footer><a href="/p">P</a></footer></article>', place: 'footer' },
  { name: 'nothing in particular', html: '<div><a href="/p">P</a></div>', place: 'body' },
];
const BEFORE = [
  {
    name: 'a sentence',
    html: '<p>Protected by Gate. See <a href="/p">Privacy</a>.</p>',
    before: 'Protected by Gate. See',
  },
  { name: 'a wrapped link', html: '<p>See the <b><a href="/p">Privacy</a></b></p>', before: 'See the' },
  { name: 'a list of links', html: '<p><a href="/t">Terms</a> <a href="/p">Privacy</a></p>', before: '' },
  { name: 'a list with bars', html: '<p>© Lantern | <a href="/p">Privacy</a></p>', before: '' },
  { name: 'a list item', html: '<ul><li>One<li><a href="/p">Privacy</a></ul>', before: '' },
];

describe('collectLinks', () => {
  test.each(ADDRESSES)('finds $name', ({ html, url }) => {
    expect(urls(html)).toEqual([url]);
  });
  test.each(NO_ADDRESSES)('leaves out $name', ({ html }) => {
    expect(urls(html)).toEqual([]);
  });
  test.each(TEXTS)('reads $name', ({ html, text }) => {
    expect(collectLinks(parseHtml(html), PAGE)[0]?.text.trim()).toBe(text.trim());
  });
  test.each(PLACES)('knows that a link stands in $name', ({ html, place }) => {
    expect(collectLinks(parseHtml(html), PAGE)[0]?.place).toBe(place);
  });
  test.each(BEFORE)('knows what leads up to a link: $name', ({ html, before }) => {
    expect(collectLinks(parseHtml(html), PAGE).at(-1)?.before).toBe(before);
  });

  test('reads titles, labels and relations', () => {
    const html = '<a href="/p" title="Privacy" aria-label="Our policy" rel="NoFollow Privacy-Policy">P</a>';
    expect(collectLinks(parseHtml(html), PAGE)[0]).toMatchObject({
      label: 'Privacy Our policy',
      rel: 'nofollow privacy-policy',
    });
  });

  test('looks into shadow trees and frames of the page’s origin', () => {
    const document = parseHtml('<div id="host"></div><iframe></iframe><a href="/last">L</a>');
    const inner = parseHtml('<base href="/framed/"><a href="p">P</a>');
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(linkTo(document, '/shadow'));
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
    expect(new Set(collectLinks(document, PAGE).map(({ url }) => url))).toEqual(
      new Set(['https://site.example/last', 'https://site.example/shadow', 'https://site.example/framed/p']),
    );
  });

  test('passes over frames that it may not read', () => {
    const document = parseHtml('<iframe></iframe><a href="/p">P</a>');
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', {
      get() {
        throw new Error('SecurityError');
      },
    });
    expect(collectLinks(document, PAGE)).toHaveLength(1);
  });

  test('stops at five thousand links', () => {
    expect(collectLinks(parseHtml('<a href="/p">P</a>'.repeat(6000)), PAGE)).toHaveLength(5000);
  });
});

function linkTo(document: Document, href: string): Element {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return link;
}
