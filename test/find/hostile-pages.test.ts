import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { inspectPage } from '../../lib/find/inspect-page.ts';
import { rankLinks } from '../../lib/find/rank-links.ts';

const PAGE = 'https://site.example/';
const attribute = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    '//',
    'https://[',
    'https://%',
    '#',
    '?',
    '/..',
    'http://user:p@x',
    '\u0000',
    'data:,',
    '/%E0%A4%A',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const name = fc.constantFrom('href', 'id', 'class', 'name', 'rel', 'title', 'aria-label', 'xlink:href', 'role');
const tag = fc.constantFrom(
  'a',
  'area',
  'base',
  'form',
  'input',
  'iframe',
  'svg',
  'footer',
  'div',
  'template',
  'link',
  'map',
);
const clobber = fc.constantFrom(
  'parentElement',
  'getAttribute',
  'querySelectorAll',
  'shadowRoot',
  'body',
  'title',
  'previousSibling',
);
const element = fc
  .tuple(tag, fc.array(fc.tuple(name, attribute), { maxLength: 3 }), clobber, fc.string({ maxLength: 20 }))
  .map(([kind, attributes, field, text]) => {
    const written = attributes.map(([key, value]) => `${key}="${value.replaceAll('"', '&quot;')}"`).join(' ');
    return `<${kind} ${written}><input name="${field}">${text.replaceAll('<', '&lt;')}`;
  });

test('reads any page without an error, and gives web addresses only', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 30 }), (elements) => {
      const seen = inspectPage(parseHtml(elements.join('')), PAGE);
      const candidates = rankLinks(seen.links, PAGE);
      return [...seen.links, ...candidates].every(({ url }) => /^https?:\/\//.test(url));
    }),
    { numRuns: 1500 },
  );
});

test('reads a very deep tree', () => {
  const html = `${'<div>'.repeat(3000)}<a href="/privacy">Privacy</a>`;
  expect(inspectPage(parseHtml(html), PAGE).links).toHaveLength(1);
});
