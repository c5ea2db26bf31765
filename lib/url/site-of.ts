import { getDomain } from 'tldts';

/**
 * The registrable domain of an address: `example.co.uk` for `https://shop.example.co.uk/`.
 *
 * Shape:  customers of a host (`name.pages.example`) are sites of their own. The host itself where it has no such domain.
 * Fails:  never. '' for what is no address.
 */
export function siteOf(address: string): string {
  const domain = getDomain(address, { allowPrivateDomains: true });
  if (domain !== null) return domain;
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}
