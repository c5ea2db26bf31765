/** The address that a page says it has. Fails: `null` where it says none that is absolute. */
export function addressOf(document: Document): string | null {
  for (const selector of ['link[rel~="canonical"]', 'base[href]']) {
    const href = document.querySelector(selector)?.getAttribute('href') ?? '';
    if (/^https?:/i.test(href) && URL.canParse(href)) return href;
  }
  return null;
}
