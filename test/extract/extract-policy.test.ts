import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import type { PolicyText } from '../../lib/types.ts';

const URL_OF_PAGE = 'https://potshop.example/privacy';
const read = (html: string): PolicyText => extractPolicy(parseHtml(html), { url: URL_OF_PAGE, live: false });
const lines = (html: string): string[] => read(html).text.split('\n');

const COLLECT =
  'We collect your name and your address when you order a pot from our shop, and we keep both with the order.';
const SHARE =
  'We share your personal information with the firm that brings you our parcels and with nobody else at all.';
const RIGHTS =
  'You may ask us for a copy of your personal data at any time, and we answer within thirty days of your letter.';

/** A page with menus around what it is about. */
const page = (main: string, around = { before: '', after: '' }): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>Privacy policy | Pot shop</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/pots">Pots</a></li></ul></nav>${around.before}
<main><h1>Privacy policy</h1>${main}</main>${around.after}
<footer><p>Pot shop Ltd. All the pots that you need for your garden and your home since 1987.</p></footer></body></html>`;

describe('what stands in the policy is kept', () => {
  const KEPT = [
    { name: 'paragraphs', html: `<p>${COLLECT}</p><p>${SHARE}</p>`, lines: [COLLECT, SHARE] },
    {
      name: 'a section that Readability takes for a cookie notice',
      html: `<p>${COLLECT}</p><section id="gdpr-rights"><h2>Your rights</h2><p>${RIGHTS}</p></section>`,
      lines: [COLLECT, 'Your rights', RIGHTS],
    },
    {
      name: 'a box called gdpr',
      html: `<p>${COLLECT}</p><div class="gdpr"><p>${RIGHTS}</p></div>`,
      lines: [COLLECT, RIGHTS],
    },
    {
      name: 'footnotes',
      html: `<p>${COLLECT}</p><div class="footer-note"><p>1. An order is kept for ten years, as tax law asks.</p></div>`,
      lines: [COLLECT, '1. An order is kept for ten years, as tax law asks.'],
    },
    {
      name: 'a list of cookies that a consent tool wrote',
      html: `<p>${COLLECT}</p><div id="CybotCookiebotDeclaration"><p>The cookie basket_id remembers your basket for one day.</p></div>`,
      lines: [COLLECT, 'The cookie basket_id remembers your basket for one day.'],
    },
    {
      name: 'a closed details with its summary',
      html: `<p>${COLLECT}</p><details><summary>Who gets it</summary><p>${SHARE}</p></details>`,
      lines: [COLLECT, 'Who gets it', SHARE],
    },
    { name: 'bare text between elements', html: `<div>${COLLECT}<br><br>${SHARE}</div>`, lines: [COLLECT, SHARE] },
    {
      name: 'a table by row',
      html: `<p>${COLLECT}</p><table><tr><th>Data</th><th>Why</th></tr><tr><td>Your name</td><td>For the <b>parcel</b></td></tr></table>`,
      lines: [COLLECT, 'Data | Why', 'Your name | For the parcel'],
    },
    {
      name: 'definition lists',
      html: `<p>${COLLECT}</p><dl><dt>Log files</dt><dd>Lists of the pages that were opened.</dd></dl>`,
      lines: [COLLECT, 'Log files', 'Lists of the pages that were opened.'],
    },
    {
      name: 'a line that was wrapped with breaks',
      html: '<p>We collect your name<br>and your address when you order a pot from our shop.</p>',
      lines: ['We collect your name and your address when you order a pot from our shop.'],
    },
    {
      name: 'lines of an address',
      html: `<p>${COLLECT}</p><p>Pot shop Ltd.<br>12 Clay Lane<br>York</p>`,
      lines: [COLLECT, 'Pot shop Ltd.', '12 Clay Lane', 'York'],
    },
    {
      name: 'items with bullets typed by hand',
      html: `<p>${COLLECT} We also collect:</p><p>• your telephone number<br>• your birthday</p>`,
      lines: [`${COLLECT} We also collect:`, 'your telephone number', 'your birthday'],
    },
    {
      name: 'a summary in an aside',
      html: `<p>${COLLECT}</p><aside><p>In short: we collect the personal information that a parcel needs.</p></aside>`,
      lines: [COLLECT, 'In short: we collect the personal information that a parcel needs.'],
    },
    {
      name: 'a list of providers that are links',
      html: `<p>${COLLECT}</p><p>These firms help us:</p><ul><li><a href="https://a.example">Alpha</a></li><li><a href="https://b.example">Beta</a></li><li><a href="https://c.example">Gamma</a></li><li><a href="https://d.example">Delta</a></li></ul>`,
      lines: [COLLECT, 'These firms help us:', 'Alpha', 'Beta', 'Gamma', 'Delta'],
    },
    {
      name: 'entities and odd spaces',
      html: '<p>We&nbsp;keep   your data &amp; your\n order, which helps us&#8217;.</p>',
      lines: ['We keep your data & your order, which helps us’.'],
    },
  ];
  test.each(KEPT)('$name', ({ html, lines: wanted }) =>
    expect(lines(page(html))).toEqual(['Privacy policy', ...wanted]),
  );
});

describe('what stands around the policy is left out', () => {
  const LEFT_OUT = [
    {
      name: 'a cookie box',
      html: '<div id="cookie-banner"><p>We use cookies to show you the pots that you like best. Do you agree to that?</p><button>Accept</button></div>',
    },
    {
      name: 'a consent dialog by role',
      html: '<div role="dialog" aria-label="cookies"><p>This shop stores cookies on your device to measure how you use its pages.</p></div>',
    },
    {
      name: 'a newsletter box',
      html: '<div class="newsletter-signup"><h3>Never miss a pot</h3><p>Sign up to get our offers by e-mail each week.</p><form><input type="email"><button>Sign up</button></form></div>',
    },
    {
      name: 'related articles',
      html: '<section class="related-posts"><h2>Read on</h2><p>Ten pots that every balcony needs this summer, chosen by our gardeners.</p></section>',
    },
    {
      name: 'a page without scripts',
      html: '<noscript><p>Please switch on scripts to see the prices of our pots and to order them.</p></noscript>',
    },
    {
      name: 'a footer made of boxes',
      html: '<div class="site-footer"><p>Pot shop is a trade mark of Clay Group. All rights are reserved in all countries.</p></div>',
    },
    { name: 'breadcrumbs', html: '<ol class="breadcrumb"><li><a href="/">Home</a></li><li>Privacy</li></ol>' },
    { name: 'a search form', html: '<form role="search"><label>Find a pot</label><input><button>Go</button></form>' },
  ];
  const text = `<p>${COLLECT}</p><p>${SHARE}</p>`;
  test.each(LEFT_OUT)('$name, before it', ({ html }) =>
    expect(lines(page(text, { before: html, after: '' }))).toEqual(['Privacy policy', COLLECT, SHARE]),
  );
  test.each(LEFT_OUT)('$name, behind it', ({ html }) =>
    expect(lines(page(text, { before: '', after: html }))).toEqual(['Privacy policy', COLLECT, SHARE]),
  );
  test.each(LEFT_OUT)('$name, inside it', ({ html }) =>
    expect(lines(page(`<p>${COLLECT}</p>${html}<p>${SHARE}</p>`))).toEqual(['Privacy policy', COLLECT, SHARE]),
  );
});

describe('blocks', () => {
  const policy = read(
    page(`<h2>What we collect</h2><p>${COLLECT} We also collect:</p><ul><li>your birthday</li><li>your taste:<ul><li>in pots</li></ul></li></ul>
<p><b>Who gets it</b></p><p>${SHARE}</p><h2>Table</h2><p>What we hold:</p><table><tr><th>Data</th><th>Kept</th></tr><tr><td>Name</td><td>10 years</td></tr></table>
<p>Write to <a href="/contact">our office</a> or to <a href="mailto:office@potshop.example">us</a>.</p>`),
  );
  const find = (text: string) => policy.blocks.find(({ start, end }) => policy.text.slice(start, end) === text);
  const textOf = (index: number | undefined) => {
    const block = policy.blocks[index ?? -1];
    return block && policy.text.slice(block.start, block.end);
  };

  test('lie one behind the other, parted by one line feed', () => {
    expect(policy.blocks.map(({ start, end }) => policy.text.slice(start, end)).join('\n')).toBe(policy.text);
  });
  test('know their sections, the title not among them', () => {
    expect(find('your birthday')?.section).toEqual(['What we collect']);
    expect(find('Privacy policy')?.section).toEqual(['Privacy policy']);
  });
  test('a bold line is a heading one level below', () => {
    expect(find('Who gets it')).toMatchObject({ kind: 'heading', level: 3 });
    expect(find(SHARE)?.section).toEqual(['What we collect', 'Who gets it']);
  });
  test('a list knows what introduces it, an inner list too', () => {
    expect(textOf(find('your birthday')?.lead)).toBe(`${COLLECT} We also collect:`);
    expect(textOf(find('in pots')?.lead)).toBe('your taste:');
    expect(find('in pots')).toMatchObject({ kind: 'list-item', level: 2 });
  });
  test('a row knows its columns and what introduces its table', () => {
    expect(find('Name | 10 years')).toMatchObject({ kind: 'table-row', columns: ['Data', 'Kept'] });
    expect(textOf(find('Name | 10 years')?.lead)).toBe('What we hold:');
  });
  test('links have spans and absolute addresses', () => {
    expect(policy.links?.map(({ start, end, url }) => [policy.text.slice(start, end), url])).toEqual([
      ['our office', 'https://potshop.example/contact'],
      ['us', 'mailto:office@potshop.example'],
    ]);
  });
  test('title and language are the page’s', () => {
    expect(policy).toMatchObject({ title: 'Privacy policy', declaredLanguage: 'en-GB' });
  });
});

describe('tabs and accordions', () => {
  const policy = read(
    page(`<div role="tablist"><a role="tab" id="a" aria-controls="pa">Collecting</a><a role="tab" id="b" aria-controls="pb">Sharing</a></div>
<div role="tabpanel" id="pa" aria-labelledby="a"><p>${COLLECT}</p></div><div role="tabpanel" id="pb" aria-labelledby="b" style="display:none"><p>${SHARE}</p></div>
<h3><button aria-expanded="false" aria-controls="r">Your rights</button></h3><div id="r" hidden><p>${RIGHTS}</p></div>`),
  );
  test('count, with their labels as headings', () => {
    expect(policy.text.split('\n')).toEqual([
      'Privacy policy',
      'Collecting',
      COLLECT,
      'Sharing',
      SHARE,
      'Your rights',
      RIGHTS,
    ]);
    expect(policy.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4);
    expect(policy.warnings).toEqual([]);
  });
});

describe('pages of other shapes', () => {
  test('title and date over the policy belong to it', () => {
    const html = `<body><header><a href="/">Pot shop</a></header><div class="head"><h1>Privacy policy</h1><p>Last updated: 3 May 2024</p></div><article><p>${COLLECT}</p><p>${SHARE}</p><p>${RIGHTS}</p></article></body>`;
    expect(lines(html)).toEqual(['Privacy policy', 'Last updated: 3 May 2024', COLLECT, SHARE, RIGHTS]);
  });
  test('a policy in parts beside each other is one', () => {
    const parts = [COLLECT, SHARE, RIGHTS].map(
      (text) => `<div class="card"><div><p>${text} ${text}</p><p>${text}</p></div></div>`,
    );
    expect(lines(`<body><div>${parts.join('')}</div></body>`)).toHaveLength(6);
  });
  test('a page laid out in a table', () => {
    const html = `<body><table><tr><td><a href="/">Home</a></td><td><h2>Privacy</h2><p>${COLLECT}</p><p>${SHARE}</p></td></tr></table></body>`;
    expect(lines(html)).toEqual(expect.arrayContaining(['Privacy', COLLECT, SHARE]));
  });
  test('an empty page has an empty text', () => {
    expect(read('')).toMatchObject({ text: '', blocks: [], title: '' });
    expect(read('<html><body><div id="root"></div></body></html>').text).toBe('');
  });
  test('broken markup is read', () => {
    expect(read(`<p>${COLLECT}<div><b>${SHARE}<table><td>x</b></p></i>`).text).toContain(SHARE);
  });
  test('a declared shadow tree is read', () => {
    const html = page(
      `<policy-text><template shadowrootmode="open"><p>${COLLECT}</p><p>${SHARE}</p></template></policy-text>`,
    );
    expect(lines(html)).toEqual(expect.arrayContaining([COLLECT, SHARE]));
  });
});

test('the document is only read', () => {
  const document = parseHtml(page(`<p class="x">${COLLECT}</p><details><p>${SHARE}</p></details>`));
  const before = document.toString();
  extractPolicy(document, { url: null, live: false });
  expect(document.toString()).toBe(before);
});

test('reading twice gives the same', () => {
  const html = page(`<p>${COLLECT}</p><p>${SHARE}</p>`);
  expect(read(html)).toEqual(read(html));
});
