import type { Sentence } from '../types.ts';
import type { FeatureSink } from './feature-sink.ts';
import { hashWord } from './lexicon.ts';
import { type MarkedTokens, type TokenList, TokenReader } from './tokens.ts';

/** Kinds of features; each is hashed apart from the others. */
const WORD = 1;
const NEGATED_WORD = 2;
const BIGRAM = 3;
const SKIP = 4;
const CONCEPT = 5;
const NEGATED_CONCEPT = 6;
const PAIR = 7;
const NEGATED_PAIR = 8;
const START = 10;
const SHAPE = 11;
const LEAD = 20;
const LEAD_CONCEPT = 21;
const NEGATED_LEAD = 22;
const SECTION_CONCEPT = 41;

/** Words with a concept that the two of a pair may lie apart. */
const PAIR_REACH = 5;
/** Words that the two of a skipping pair may lie apart. */
const SKIP_REACH = 3;
/** A sentence longer than this is cut for the model: no real one is, and hostile text must not cost more. */
const MAX_CHARACTERS = 2000;
/** Titles above a sentence that count, from the innermost. */
const SECTION_DEPTH = 2;

/** A list of features that is emptied for each text. */
interface FeatureList<Kept> extends FeatureSink {
  /** What was added so far. */
  kept(): Kept;
  addAll(kept: Kept): void;
  empty(): void;
}

/** Reads the features of one sentence of a policy after another into a list. */
export class FeatureReader<Kept> {
  readonly #into: FeatureList<Kept>;
  /** For what many sentences share, which is read once. */
  readonly #shared: FeatureList<Kept>;
  readonly #leads = new Map<Sentence, Kept>();
  readonly #titles = new Map<string, Kept>();
  readonly #words = new TokenReader();

  /** Shape:  two lists of a kind; the first has the features of the sentence that was read last. */
  constructor(into: FeatureList<Kept>, shared: FeatureList<Kept>) {
    this.#into = into;
    this.#shared = shared;
  }

  read(sentence: Sentence): void {
    const { lead, kind, section } = sentence;
    const into = this.#into;
    into.empty();
    this.#words.readText(sentence.plain.slice(0, MAX_CHARACTERS));
    addWords(this.#words.all, into);
    addConcepts(this.#words.marked, into);
    addShape(sentence, this.#words.all, into);
    if (lead) into.addAll(this.#leads.get(lead) ?? this.#readLead(lead));
    if (kind === 'heading') return;
    for (let at = Math.max(0, section.length - SECTION_DEPTH); at < section.length; at++) {
      const title = section[at] ?? '';
      into.addAll(this.#titles.get(title) ?? this.#readTitle(title));
    }
  }

  #readLead(lead: Sentence): Kept {
    this.#words.readText(lead.plain.slice(0, MAX_CHARACTERS));
    this.#shared.empty();
    addLead(this.#words.all, this.#shared);
    const kept = this.#shared.kept();
    this.#leads.set(lead, kept);
    return kept;
  }

  #readTitle(title: string): Kept {
    this.#words.readText(title.slice(0, MAX_CHARACTERS));
    this.#shared.empty();
    addTitle(this.#words.marked, this.#shared);
    const kept = this.#shared.kept();
    this.#titles.set(title, kept);
    return kept;
  }
}

function addWords({ tokens, length }: TokenList, into: FeatureSink): void {
  for (let i = 0; i < length; i++) {
    const a = tokens[i];
    if (!a) continue;
    const b = i + 1 < length ? tokens[i + 1] : undefined;
    if (b) into.addWords(BIGRAM, a, b);
    if (a.stop) continue;
    into.addWord(WORD, a, 0);
    if (a.negated) into.addWord(NEGATED_WORD, a, 0);
    const end = Math.min(length, i + 1 + SKIP_REACH);
    for (let k = i + 2; k < end; k++) {
      const c = tokens[k];
      if (c && !c.stop) into.addWords(SKIP, a, c);
    }
  }
}

function addConcepts({ tokens, length, concepts, starts }: MarkedTokens, into: FeatureSink): void {
  for (let i = 0; i < length; i++) {
    const end = Math.min(length, i + 1 + PAIR_REACH);
    const own = starts[i + 1] ?? 0;
    for (let j = starts[i] ?? 0; j < own; j++) {
      const c = concepts[j] ?? 0;
      into.addConcepts(CONCEPT, c, 0);
      if (tokens[i]?.negated === true) into.addConcepts(NEGATED_CONCEPT, c, 0);
      into.addPairs(PAIR, c, concepts, own, starts[end] ?? 0);
      for (let k = i + 1; k < end; k++)
        if (tokens[k]?.negated === true) into.addPairs(NEGATED_PAIR, c, concepts, starts[k] ?? 0, starts[k + 1] ?? 0);
    }
  }
}

function addShape(sentence: Sentence, { tokens, length }: TokenList, into: FeatureSink): void {
  into.add(SHAPE, hashWord(sentence.kind), 0);
  into.add(SHAPE, 1, Math.min(8, Math.floor(Math.log2(length + 1) * 1.5)));
  const last = sentence.plain.at(-1);
  if (last === ':' || last === '?') into.add(SHAPE, 2, last === '?' ? 1 : 0);
  const a = length > 0 ? tokens[0] : undefined;
  if (!a) return;
  into.addWord(START, a, 0);
  const b = length > 1 ? tokens[1] : undefined;
  if (b) into.addWords(START, a, b);
}

function addLead({ tokens, length }: TokenList, into: FeatureSink): void {
  for (let i = 0; i < length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (!token.stop) into.addWord(LEAD, token, token.negated ? 1 : 0);
    for (const c of token.concepts) into.addConcepts(LEAD_CONCEPT, c, 0);
    if (token.negated) for (const c of token.concepts) into.addConcepts(NEGATED_LEAD, c, 0);
  }
}

function addTitle({ tokens, length }: TokenList, into: FeatureSink): void {
  for (let i = 0; i < length; i++) for (const c of tokens[i]?.concepts ?? []) into.addConcepts(SECTION_CONCEPT, c, 0);
}
