import { readFileSync } from 'node:fs';

/** Pages that hold the demo shop's policy, over and over, until they have so many words. */
export type BenchPage = (words: number) => string;

/** The policy in markup as plain as it comes. */
export function plainPage(words: number): string {
  const { page, main } = demo();
  return page.replace(main, () => copiesOf(main, words).join('\n'));
}

/**
 * The policy in markup as sites of today write it: a bar, a menu of many columns, the text in nested boxes of a page
 * builder with spans and links in its lines, a footer, a consent dialog, styles and scripts.
 *
 * Source: counts are near the medians of real pages: some 600 elements around a text, 100 kB of styles and scripts.
 */
export function sitePage(words: number): string {
  const { main } = demo();
  return [
    '<!doctype html><html lang="en" class="no-js theme-light"><head><meta charset="utf-8">',
    '<title>Privacy policy · Lantern &amp; Loom</title>',
    ...times(12, (i) => `<meta property="og:part-${i}" content="lamps and blankets, part ${i}">`),
    ...times(8, (i) => `<link rel="preload" as="style" href="/assets/chunk-${i}.css">`),
    `<style>${styles()}</style></head><body class="page page--legal has-megamenu">`,
    '<a class="skip-link screen-reader-text" href="#content">Skip to the text</a>',
    bar(),
    header(),
    '<div id="page" class="site"><div class="site-content"><div class="container container--narrow">',
    '<nav class="breadcrumbs" aria-label="Breadcrumbs"><ol><li><a href="/">Home</a></li><li>Legal</li></ol></nav>',
    '<main id="content" class="site-main" role="main"><article class="entry"><div class="entry-content">',
    ...copiesOf(main, words).map(boxed),
    '</div></article></main>',
    aside(),
    '</div></div></div>',
    footer(),
    consent(),
    ...times(6, (i) => `<script async src="/assets/part-${i}.js"></script>`),
    `<script>${script()}</script></body></html>`,
  ].join('\n');
}

function demo(): { page: string; main: string } {
  const page = readFileSync('test/sites/lantern.example/privacy.html', 'utf8');
  return { page, main: /<main>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '' };
}

/** Every sentence of a copy differs from those of the others: what is said twice is judged once. */
function copiesOf(main: string, words: number): string[] {
  const each = main
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  return times(Math.ceil(words / each), (i) => main.replace(/\.(?=\s|<)/g, `, part ${i + 1}.`));
}

/** A part in the boxes of a page builder, its lines with spans, its names with links. */
function boxed(copy: string): string {
  const inline = copy
    .replace(/<p>/g, '<p class="wp-block-paragraph"><span style="font-weight: 400;">')
    .replace(/<\/p>/g, '</span></p>')
    .replace(/<li>/g, '<li class="list__item" aria-level="1">')
    .replace(/(personal data|cookies)/, '<a class="link link--inline" href="#data">$1</a>')
    .replace(/(IP address|advertising networks)/g, '<strong>$1</strong>');
  const boxes = ['builder-section builder-element', 'builder-container', 'builder-row', 'builder-column col-100'];
  const open = boxes.map((name) => `<div class="${name}">`).join('');
  return `${open}<div class="builder-widget text-editor">${inline}</div>${'</div>'.repeat(boxes.length)}`;
}

function bar(): string {
  return '<div class="announcement-bar"><div class="container"><p>Free delivery this week. <a href="/offer">More</a></p></div></div>';
}

function header(): string {
  const column = (c: number): string =>
    `<div class="megamenu__column"><h4 class="megamenu__title">Room ${c + 1}</h4><ul class="megamenu__list">` +
    times(
      7,
      (i) => `<li class="menu-item"><a class="menu-link" href="/room-${c}/${i}"><span>Lamp ${c}.${i}</span></a></li>`,
    ).join('') +
    '</ul></div>';
  const menu = (m: number): string =>
    `<li class="menu-item has-children"><a href="/menu-${m}" aria-haspopup="true"><span class="label">Menu ${m + 1}</span>` +
    `<svg width="8" height="8"><path d="M0 0l4 4 4-4"></path></svg></a><div class="megamenu"><div class="megamenu__inner">` +
    `${times(3, (c) => column(m * 3 + c)).join('')}</div></div></li>`;
  return (
    '<header class="site-header" role="banner"><div class="container"><div class="site-header__row">' +
    '<a class="logo" href="/"><img src="/logo.svg" alt="Lantern &amp; Loom"></a><nav class="main-nav" aria-label="Main">' +
    `<ul class="menu">${times(4, menu).join('')}</ul></nav><form class="search-form" role="search">` +
    '<input type="search" placeholder="Search"><button type="submit">Search</button></form></div></div></header>'
  );
}

function aside(): string {
  const items = times(6, (i) => `<li class="widget-item"><a href="/legal/${i}">Legal notice ${i + 1}</a></li>`);
  return `<aside class="sidebar widget-area"><div class="widget"><h3>Legal</h3><ul>${items.join('')}</ul></div></aside>`;
}

function footer(): string {
  const column = (c: number): string =>
    `<div class="footer__column"><h5>Service ${c + 1}</h5><ul>` +
    times(8, (i) => `<li><a class="footer__link" href="/service-${c}/${i}">Answer ${c}.${i}</a></li>`).join('') +
    '</ul></div>';
  const social = times(5, (i) => `<a class="social" href="/to-${i}"><span class="icon"></span></a>`).join('');
  return (
    `<footer class="site-footer"><div class="container"><div class="footer__columns">${times(5, column).join('')}</div>` +
    '<form class="newsletter"><label>Letters from the shop</label><input type="email"><button>Subscribe</button></form>' +
    `<div class="footer__social">${social}</div><p class="copyright">© Lantern &amp; Loom</p></div></footer>`
  );
}

function consent(): string {
  const rows = times(4, (i) => `<li><label><input type="checkbox"> <span>Purpose ${i + 1}</span></label></li>`).join(
    '',
  );
  return (
    '<div id="cookie-banner" class="cookie-banner" role="dialog" aria-modal="true"><div class="cookie-banner__text">' +
    `<p>We use cookies. Choose which.</p><ul>${rows}</ul></div><button>Accept all</button><button>Reject all</button></div>`
  );
}

function styles(): string {
  const rule = (i: number): string =>
    `.box-${i}{display:flex;margin:0 auto;padding:${i % 40}px;color:#222;background:#fff}` +
    `.box-${i} .title:hover{color:#06c}@media (max-width:${400 + i}px){.box-${i}{display:block}}`;
  return `.megamenu{display:none}.screen-reader-text{position:absolute;left:-9999px}${times(400, rule).join('')}`;
}

function script(): string {
  return times(600, (i) => `window.parts=window.parts||[];window.parts.push({id:${i},name:"part-${i}"});`).join('\n');
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
