import { describe, expect, test, vi } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { boundHtml } from '../../lib/extract/bound-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { BAITS, baitedPage, HIDING_TRICKS } from './hiding-tricks.ts';
import { surroundedPage, SURROUNDINGS } from './surroundings.ts';

// Building large documents takes its time on a slow machine; nothing here is measured.
vi.setConfig({ testTimeout: 120_000 });

const read = (html: string) =>
  extractPolicy(parseHtml(boundHtml(html).html), { url: 'https://a.example/p', live: false });
const POLICY = '<p>We collect your personal data and share it with partners for advertising on this site.</p>';
const N = 4_000;

describe('pages made to hold a reader up are read to the end', () => {
  const PAGES = [
    { name: 'nested boxes', html: '<div>x'.repeat(N) },
    { name: 'nested lists', html: '<ul><li>x'.repeat(N) },
    { name: 'nested tables', html: '<table><tr><td>x'.repeat(N) },
    { name: 'nested details', html: '<details><summary>x</summary>'.repeat(N) },
    { name: 'nested boxes with telling names', html: '<div class="ad share">x'.repeat(N) },
    { name: 'nested buttons that unfold', html: '<div role="button" aria-expanded="false">x'.repeat(N) },
    { name: 'bold letters that are never closed', html: '<b><p>x'.repeat(N) },
    { name: 'line breaks', html: 'x<br>'.repeat(10 * N) },
    { name: 'links in one line', html: '<a href="x">y</a> '.repeat(N) },
    { name: 'links and line breaks', html: '<a href="x">y</a><br>'.repeat(N) },
    { name: 'hidden lines', html: '<p style="display:none" class="accordion">x</p>'.repeat(N) },
    {
      name: 'rules of style',
      html: `<style>${'.y .z .a{display:none}'.repeat(N)}</style>${'<div class="a">x</div>'.repeat(N)}`,
    },
    { name: 'broken rules of style', html: `<style>${'@media{{{.a,'.repeat(N)}</style>` },
    { name: 'comments', html: '<!-- We sell data. -->'.repeat(N) },
    { name: 'one word', html: 'x'.repeat(100 * N) },
    { name: 'signs of less', html: '<'.repeat(100 * N) },
    { name: 'nothing at all, in bytes of zero', html: '\u0000'.repeat(100 * N) },
  ];
  test.each(PAGES)('$name', ({ html }) => {
    const policy = read(html + POLICY);
    expect(policy.blocks.map(({ start, end }) => policy.text.slice(start, end)).join('\n')).toBe(policy.text);
  });
});

/** The same numbers on every run. Source: Park and Miller, "Random number generators", 1988. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const SCRAPS =
  '<div <p> </p> </div> <table> <tr> <td> </table> <b> </i> <svg> <math> <template> <li> <ul> </ul> <br> <!-- --> <style> </style> <script> </script> " \' > < = & &amp; &#0; \u0000 \u202e \u200b é 漢 <h2> </h2> <details> <summary> <a href="#x"> </a> <form> <select> <option> <noscript> <frameset> <body> </html> hidden style="display:none" class="footer" role="dialog"'.split(
    ' ',
  );

describe('pages with their markup mixed up', () => {
  const PAGES = Array.from({ length: 150 }, (_, seed) => seed + 1);
  test.each(PAGES)('number %i is read, twice the same', (seed) => {
    const next = numbers(seed);
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next.next().value * list.length)];
    const trick = pick(HIDING_TRICKS);
    const base =
      trick && seed % 2 === 0
        ? baitedPage(trick, pick(BAITS) ?? '')
        : surroundedPage(pick(SURROUNDINGS)?.html ?? '', 'inside', 'main');
    let html = base;
    for (let change = 0; change < 12; change++) {
      const at = Math.floor(next.next().value * html.length);
      const cut = Math.floor(next.next().value * 40);
      html = html.slice(0, at) + (pick(SCRAPS) ?? '') + html.slice(at + cut);
    }
    const policy = read(html);
    expect(policy.blocks.map(({ start, end }) => policy.text.slice(start, end)).join('\n')).toBe(policy.text);
    expect(policy.blocks.every(({ lead }, at) => lead === undefined || lead < at)).toBe(true);
    for (const { start, end } of policy.links ?? []) expect(policy.text.slice(start, end)).toMatch(/\S/);
    expect(read(html)).toEqual(policy);
  });
});
