/** What a privacy policy speaks of, and what its neighbours speak of instead. The order is the order of the weights. */
export const CONCEPTS = [
  'title', // what such a document calls itself
  'data', // personal data
  'collect',
  'process',
  'share',
  'rights',
  'controller',
  'consent',
  'keep',
  'secure',
  'cookies',
  'law',
  'voice', // "we", "you": a policy speaks to its reader
  'terms', // words of contracts
  'news', // words of articles
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Where each concept stands among them. */
export const PLACES = Object.fromEntries(CONCEPTS.map((concept, place) => [concept, place])) as Readonly<
  Record<Concept, number> // closed, by CONCEPTS
>;

/** Beginnings of words, lower case, for each concept in one language. */
export type ConceptWords = Readonly<Record<Concept, readonly string[]>>;
