import { CONCEPTS } from './concepts.ts';

/** A phrase, behind its first word. */
export interface Phrase {
  /** Numbers of stems. */
  readonly rest: readonly number[];
  readonly concept: number;
}

/** What a stem stands for. */
export interface Entry {
  readonly concepts: readonly number[];
  readonly phrases: readonly Phrase[];
  /** Too common to tell anything alone. */
  readonly stop: boolean;
}

const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|ten|twelve|fourteen|eighteen|twenty|thirty|forty|sixty|ninety|hundred)$/;
const STOP = new Set(
  'a an the of to and or in for on is are be as by with at that this it we our you your us'.split(' '),
);
/** What every concept is called; a token's `concepts` are indices into it. */
export const CONCEPT_NAMES: readonly string[] = Object.keys(CONCEPTS);

/** Stems that stand in phrases, behind their first word. */
const numbers = new Map<string, number>();

/** What stems stand for, by stem. */
export const lexicon = buildLexicon();

/** The number by which phrases know a stem; -1 where it goes on with none. */
export function stemNumber(stem: string): number {
  return numbers.get(stem) ?? -1;
}

/** FNV-1a, 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
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

/** A text in small letters with its contractions opened and spellings that vary made one. */
export function opened(lower: string): string {
  let text = lower;
  // most texts hold none of these, which is cheaper to see than to replace
  if (text.includes("n't") || text.includes('n’t')) text = text.replace(/n['’]t\b/g, ' not');
  if (text.includes('cannot')) text = text.replace(/\bcannot\b/g, 'can not');
  if (text.includes('e-mail')) text = text.replace(/\be-mail/g, 'email');
  if (text.includes('u.s.')) text = text.replace(/\bu\.s\.(?:a\.)?/g, 'usa ');
  if (text.includes('web site') || text.includes('web-site')) text = text.replace(/\bweb[ -]site/g, 'website');
  return text;
}

function buildLexicon(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, { concepts: number[]; phrases: Phrase[]; stop: boolean }>();
  const entryOf = (word: string): { concepts: number[]; phrases: Phrase[] } => {
    const known = entries.get(word);
    if (known) return known;
    const fresh = { concepts: [], phrases: [], stop: STOP.has(word) };
    entries.set(word, fresh);
    return fresh;
  };
  for (const word of STOP) entryOf(stem(word));
  Object.values(CONCEPTS).forEach((line, concept) => {
    for (const item of line.split('|')) {
      const [first = '', ...rest] = stemsOf(item);
      const entry = entryOf(first);
      if (rest.length > 0) entry.phrases.push({ rest: rest.map(numberOf), concept });
      else if (!entry.concepts.includes(concept)) entry.concepts.push(concept);
    }
  });
  return entries;
}

function numberOf(stem: string): number {
  const number = numbers.get(stem) ?? numbers.size;
  numbers.set(stem, number);
  return number;
}

/** The stems of a phrase of the lexicon, which has letters, digits, spaces, hyphens and full stops only. */
function stemsOf(phrase: string): string[] {
  return (opened(phrase).match(/[a-z]+|\d[\d.,]*|\./g) ?? []).map((part) => (part === '.' ? part : stem(part)));
}
