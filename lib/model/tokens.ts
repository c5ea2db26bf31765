import { CONCEPTS } from './concepts.ts';

/** A word of a sentence as the model sees it. */
export interface Token {
  /** Hash of its stem; numbers share one. */
  readonly word: number;
  /** Indices of the concepts it stands for, alone or as the head of a phrase. */
  readonly concepts: readonly number[];
  /** Under a negation of the same clause. */
  readonly negated: boolean;
  /** Too common to tell anything alone. */
  readonly stop: boolean;
}

interface Entry {
  readonly word: number;
  readonly concepts: number[];
  readonly phrases: { readonly rest: readonly string[]; readonly concept: number }[];
  readonly stop: boolean;
}

const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|ten|twelve|fourteen|eighteen|twenty|thirty|forty|sixty|ninety|hundred)$/;
const STOP = new Set(
  'a an the of to and or in for on is are be as by with at that this it we our you your us'.split(' '),
);
const WALL = new Set(['.', ';', ':', '(', ')', '!', '?']);
const TURN = new Set(['but', 'unless', 'except', 'however', 'although', 'without']);
/** Words that a negation reaches; chosen by hand: long enough for "not sell, rent, trade or otherwise share your". */
const NEGATION_REACH = 12;

/** What every concept is called; a token's `concepts` are indices into it. */
export const CONCEPT_NAMES: readonly string[] = Object.keys(CONCEPTS);
const NOT = CONCEPT_NAMES.indexOf('not');

/** Stems of words met before; texts share most of their words. Bounded, since a hostile text need not. */
const stems = new Map<string, string>();
const MAX_STEMS = 20_000;

const lexicon = buildLexicon();

/**
 * The words of a sentence with their concepts and negations.
 *
 * Shape:  plain text of any case → tokens in order, punctuation left out.
 * Fails:  never.
 */
export function tokenize(plain: string): Token[] {
  const stems = words(plain);
  const tokens: Token[] = [];
  let reach = 0;
  for (let i = 0; i < stems.length; i++) {
    const stem = stems[i] ?? '';
    if (WALL.has(stem) || TURN.has(stem)) reach = 0;
    if (WALL.has(stem) || stem === ',') continue;
    const entry = lexicon.get(stem);
    const concepts = entry ? conceptsAt(entry, stems, i) : [];
    tokens.push({ word: entry?.word ?? hashWord(stem), concepts, negated: reach > 0, stop: entry?.stop ?? false });
    reach = concepts.includes(NOT) ? NEGATION_REACH : Math.max(0, reach - 1);
  }
  return tokens;
}

/** FNV-1a, 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const fresh = stem(word);
  if (stems.size < MAX_STEMS) stems.set(word, fresh);
  return fresh;
}

/** Cuts the endings that tell nothing here: plural, -ing, -ed, a last e, a doubled consonant. */
export function stem(word: string): string {
  if (NUMBER.test(word)) return '#';
  let cut = word.replace(/'s?$/, '');
  if (cut.length > 3)
    cut = cut
      .replace(/(cook|mov)ies$/, '$1ie')
      .replace(/ie[sd]$/, 'y')
      .replace(/([^siu])s$/, '$1');
  if (cut.length > 5) cut = cut.replace(/(?:ing|ed)$/, '').replace(/([bdglmnprt])\1$/, '$1');
  return cut.length > 3 ? cut.replace(/e$/, '') : cut;
}

/** Stems and punctuation marks, in order. Contractions are opened and hyphens split, so that spellings meet. */
function words(text: string): string[] {
  const open = text
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\be-?mail/g, 'email')
    .replace(/\bu\.s\.(?:a\.)?/g, 'usa ')
    .replace(/\bweb[ -]site/g, 'website');
  return (open.match(/[a-z]+(?:'s\b)?|\d[\d.,]*|[.;:,()!?]/g) ?? []).map((part) =>
    WALL.has(part) ? part : stemOf(part),
  );
}

function conceptsAt(entry: Entry, stems: readonly string[], at: number): readonly number[] {
  let found: readonly number[] = entry.concepts;
  for (const { rest, concept } of entry.phrases) {
    if (rest.every((word, k) => stems[at + 1 + k] === word) && !found.includes(concept)) found = [...found, concept];
  }
  return found;
}

function buildLexicon(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const known = entries.get(word);
    if (known) return known;
    const fresh: Entry = { word: hashWord(word), concepts: [], phrases: [], stop: STOP.has(word) };
    entries.set(word, fresh);
    return fresh;
  };
  for (const word of STOP) entryOf(stem(word));
  Object.values(CONCEPTS).forEach((line, concept) => {
    for (const item of line.split('|')) {
      const [first = '', ...rest] = words(item);
      const entry = entryOf(first);
      if (rest.length > 0) entry.phrases.push({ rest, concept });
      else if (!entry.concepts.includes(concept)) entry.concepts.push(concept);
    }
  });
  return entries;
}
