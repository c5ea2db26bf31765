import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { BAITS, baitedPage, HIDING_TRICKS } from './hiding-tricks.ts';

const read = (html: string) => extractPolicy(parseHtml(html), { url: null, live: false });
const warned = (html: string) => read(html).warnings.map(({ code }) => code);
const FETCHED = HIDING_TRICKS.filter(({ liveOnly }) => !liveOnly);

test('there are forty tricks', () => expect(HIDING_TRICKS).toHaveLength(40));

describe('text that nobody sees is left out of a fetched page, and reported', () => {
  test.each(FETCHED)('$name', (trick) => {
    for (const bait of BAITS) {
      const html = baitedPage(trick, bait);
      expect(read(html).text).not.toContain(bait);
      expect(warned(html)).toContain('hidden-text');
    }
  });
});

test('what is hidden is told: how much it is, and the first of it', () => {
  const hidden = Array.from({ length: 12 }, (_, at) => `<p hidden>We never sell the data of visitor ${at}.</p>`);
  const [warning] = read(baitedPage({ name: 'many', html: () => hidden.join('') }, '')).warnings;
  const lines = warning?.message.split('\n') ?? [];
  expect(lines.slice(0, 2)).toEqual(['Hidden sentences ignored: 12', 'We never sell the data of visitor 0.']);
  expect(lines).toHaveLength(11);
});

const SHOWN = [
  { name: 'plain text', css: '', html: (bait: string) => `<p>${bait}</p>` },
  {
    name: 'a closed details',
    css: '',
    html: (bait: string) => `<details><summary>More</summary><p>${bait}</p></details>`,
  },
  {
    name: 'a tab panel that a click opens',
    css: '',
    html: (bait: string) =>
      `<div role="tablist"><button role="tab" id="t1" aria-controls="p1">Sharing</button></div><div role="tabpanel" id="p1" aria-labelledby="t1" hidden><p>${bait}</p></div>`,
  },
  {
    name: 'an accordion by class',
    css: '.accordion-content{display:none}',
    html: (bait: string) =>
      `<div><h3 class="accordion-title">Sharing</h3><div class="accordion-content"><p>${bait}</p></div></div>`,
  },
  {
    name: 'what a button controls',
    css: '.x{display:none}',
    html: (bait: string) =>
      `<button aria-controls="more" aria-expanded="false">Sharing</button><div id="more" class="x"><p>${bait}</p></div>`,
  },
  {
    name: 'a later rule that shows it',
    css: '.zq{display:none}.zq{display:block}',
    html: (bait: string) => `<p class="zq">${bait}</p>`,
  },
  {
    name: 'its own style against a rule',
    css: '.zq{display:none}',
    html: (bait: string) => `<p class="zq" style="display:block">${bait}</p>`,
  },
  {
    name: 'a rule for paper',
    css: '@media print{.zq{display:none}}',
    html: (bait: string) => `<p class="zq">${bait}</p>`,
  },
  {
    name: 'a rule for small screens',
    css: '@media (max-width: 600px){.zq{display:none}}',
    html: (bait: string) => `<p class="zq">${bait}</p>`,
  },
  {
    name: 'letters of their own size in a box without',
    css: '.zw{font-size:0}.zq{font-size:16px}',
    html: (bait: string) => `<div class="zw"><p class="zq">${bait}</p></div>`,
  },
  {
    name: 'white letters on a dark box',
    css: '.zw{background:#222}.zq{color:#fff}',
    html: (bait: string) => `<div class="zw"><p class="zq">${bait}</p></div>`,
  },
];

describe('text that people see, or unfold with a click, counts', () => {
  test.each(SHOWN)('$name', ({ name, css, html }) => {
    for (const bait of BAITS) expect(read(baitedPage({ name, css, html }, bait)).text).toContain(bait);
  });
});

describe('a page that hides its whole text until a script has run', () => {
  const page = baitedPage({ name: '', html: () => '' }, '').replace('<main>', '<main style="opacity:0">');
  test('is read all the same', () => expect(read(page).text).toContain('Invoices are kept for ten years'));
});

test('a page with a style sheet of another file says that its layout was not checked', () => {
  const page = baitedPage({ name: '', html: () => '' }, '').replace(
    '</head>',
    '<link rel="stylesheet" href="/a.css"></head>',
  );
  expect(warned(page)).toEqual(['hidden-text-unchecked']);
});
