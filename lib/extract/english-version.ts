/** Units: UTF-16 units. */
const MAX_ADDRESS = 2048;

/**
 * The address of a page's English version, as the page itself offers it.
 *
 * Shape:  `<link rel=alternate hreflang=en>` first, then a link marked with the language, then one called "English".
 * Fails:  `null` where the page offers none, or is that version.
 */
export function englishVersion(document: Document, url: string): string | null {
  const candidates = [
    ...document.querySelectorAll('link[rel~="alternate"][hreflang]'),
    ...document.querySelectorAll('a[href][hreflang]'),
    ...document.querySelectorAll('a[href][lang]'),
  ].filter((link) => isEnglish(link.getAttribute('hreflang') ?? link.getAttribute('lang') ?? ''));
  const named = [...document.querySelectorAll('a[href]')].filter(isCalledEnglish);
  for (const link of [...preferred(candidates), ...named]) {
    const address = resolve(link.getAttribute('href') ?? '', url);
    if (address !== null && address.length <= MAX_ADDRESS && withoutFragment(address) !== withoutFragment(url))
      return address;
  }
  return null;
}

function isEnglish(language: string): boolean {
  return /^en(?:[-_]|$)/i.test(language.trim());
}

/** Plain English before the English of one country, and that of large ones before others. */
function preferred(links: readonly Element[]): Element[] {
  const rank = (link: Element): number => {
    const order = ['en', 'en-us', 'en-gb'].indexOf((link.getAttribute('hreflang') ?? '').trim().toLowerCase());
    return order < 0 ? 3 : order;
  };
  return [...links].sort((a, b) => rank(a) - rank(b));
}

function isCalledEnglish(link: Element): boolean {
  return /^(?:english|in english|english version|en|🇬🇧|🇺🇸)$/iu.test((link.textContent ?? '').trim());
}

function resolve(href: string, base: string): string | null {
  try {
    const address = new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '').replace(/\/$/, '');
}
