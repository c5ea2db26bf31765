/** Where a link stands: what people look at for legal links, and where a link is more likely an article's. */
export const LINK_PLACES = ['footer', 'navigation', 'banner', 'body', 'article', 'head'] as const;
export type LinkPlace = (typeof LINK_PLACES)[number];

/** A link of a page, as a plain record. Its strings come from the page and are bounded; nothing in it is to be trusted. */
export interface PageLink {
  /** Absolute, http or https. */
  readonly url: string;
  /** What a person reads, white space folded; of an image its alternative text. */
  readonly text: string;
  /** Title and `aria-label`. */
  readonly label: string;
  /** Lower case. */
  readonly rel: string;
  readonly place: LinkPlace;
  /** The words that lead up to it in its own paragraph; empty where it stands alone, as in a list of links. */
  readonly before: string;
}
