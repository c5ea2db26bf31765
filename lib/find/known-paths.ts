/** Where sites keep the policy that they do not link; by how often, over the linked policies of 140 pages. */
const USUAL = ['/privacy-policy', '/privacy', '/legal/privacy'];
/** By the language that a page declares. */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  de: ['/datenschutz', '/datenschutzerklaerung', '/privacy-policy'],
  fr: ['/politique-de-confidentialite', '/confidentialite', '/privacy-policy'],
  es: ['/politica-de-privacidad', '/privacidad', '/privacy-policy'],
  pt: ['/politica-de-privacidade', '/privacidade', '/privacy-policy'],
  it: ['/privacy-policy', '/privacy', '/informativa-privacy'],
  nl: ['/privacy', '/privacyverklaring', '/privacy-policy'],
  pl: ['/polityka-prywatnosci', '/rodo', '/privacy-policy'],
  ja: ['/privacy', '/privacypolicy', '/privacy-policy'],
};

/**
 * Addresses of the page's own origin that may be tried where a page links no policy.
 *
 * Shape:  at most three, most likely first; none for a page whose address is not of the web.
 */
export function knownPaths(pageUrl: string, language = 'en'): readonly string[] {
  let page: URL;
  try {
    page = new URL(pageUrl);
  } catch {
    return [];
  }
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return [];
  const paths = LOCAL[language.toLowerCase().split('-')[0] ?? ''] ?? USUAL;
  return paths.slice(0, 3).map((path) => new URL(path, page.origin).href);
}
