import { CONCEPTS, type Concept, PLACES } from './concepts.ts';
import { CHUNK, countConcepts, listsFor, type ConceptCounts } from './count-concepts.ts';
import { foldText } from './word-patterns.ts';

export interface KindInput {
  readonly text: string;
  readonly title: string;
  readonly url: string | null;
  /** BCP 47; 'und' where it is unknown. */
  readonly language: string;
}

/** What is read of a text: a policy shows itself well before. Units: UTF-16 units. */
const READ = 60_000;
const OPENING = 600;
/** Chunks of the passage that speaks most like a policy: 2,500 units, which menus around a short policy do not dilute. */
const PASSAGE = 5;
export const PRACTICES: readonly Concept[] = ['collect', 'process', 'share', 'rights', 'keep', 'consent', 'secure'];

export const FEATURES: readonly string[] = [
  ...CONCEPTS.map((concept) => `density ${concept}`),
  ...CONCEPTS.map((concept) => `distinct ${concept}`),
  'dense share',
  'dense count',
  'contract share',
  'passage practices',
  'passage data',
  'passage words',
  'passage voice',
  'passage terms',
  'opening policy',
  'opening terms',
];

/**
 * What tells a policy from other texts, as numbers between 0 and about 5.
 *
 * Shape:  one number for each of `FEATURES`, in their order.
 */
export function kindFeatures({ text, title, language }: KindInput): readonly number[] {
  const folded = foldText(text.slice(0, READ));
  const lists = listsFor(folded, language);
  const counts = withoutTail(countConcepts(folded, lists));
  const words = Math.max(200, Math.min(folded.length, counts.chunks.length * CHUNK) / 6);
  const opening = countConcepts(foldText(`${title}\n${text.slice(0, OPENING)}`), lists).count;
  return [
    ...Array.from(counts.count, (count) => Math.log1p((300 * count) / words)),
    ...Array.from(counts.distinct, (distinct) => Math.log1p(distinct)),
    ...shares(counts),
    ...bestPassage(counts),
    Math.min(2, of(opening, 'title') + of(opening, 'data')),
    Math.min(2, of(opening, 'terms')),
  ];
}

/** Without a tail of more than half of the text that speaks of nothing that policies do: it belongs to something else. */
function withoutTail(counts: ConceptCounts): ConceptCounts {
  const { chunks } = counts;
  const last = chunks.findLastIndex((chunk) => of(chunk, 'data') + of(chunk, 'title') + practicesIn(chunk) > 0);
  return last >= 0 && last + 1 < chunks.length / 2 ? { ...counts, chunks: chunks.slice(0, last + 1) } : counts;
}

function shares({ chunks }: ConceptCounts): readonly number[] {
  let dense = 0;
  let contract = 0;
  for (const chunk of chunks) {
    const data = of(chunk, 'data');
    if (data + of(chunk, 'title') + of(chunk, 'cookies') > 0 && practicesIn(chunk) >= 2) dense++;
    if (of(chunk, 'terms') > 1 && data === 0) contract++;
  }
  return [dense / chunks.length, Math.log1p(dense), contract / chunks.length];
}

/** How a stretch of text speaks. */
interface Voice {
  readonly practices: number;
  readonly data: number;
  readonly words: number;
  readonly voice: number;
  readonly terms: number;
}
const SILENT: Voice = { practices: 0, data: 0, words: 0, voice: 0, terms: 0 };

function bestPassage({ chunks }: ConceptCounts): readonly number[] {
  const voices = chunks.map(voiceOf);
  let best = SILENT;
  for (let at = 0; at < Math.max(1, voices.length - PASSAGE + 1); at++) {
    const passage = voices.slice(at, at + PASSAGE).reduce(together, SILENT);
    if (passage.words > best.words) best = passage;
  }
  return [
    best.practices / 5,
    Math.log1p(best.data),
    Math.log1p(best.words),
    Math.log1p(best.voice),
    Math.log1p(best.terms),
  ];
}

function voiceOf(chunk: Uint32Array): Voice {
  const data = of(chunk, 'data');
  const words = PRACTICES.reduce((sum, concept) => sum + of(chunk, concept), data + of(chunk, 'title'));
  return { practices: practicesIn(chunk), data, words, voice: of(chunk, 'voice'), terms: of(chunk, 'terms') };
}

function together(a: Voice, b: Voice): Voice {
  return {
    practices: a.practices + b.practices,
    data: a.data + b.data,
    words: a.words + b.words,
    voice: a.voice + b.voice,
    terms: a.terms + b.terms,
  };
}

function practicesIn(chunk: Uint32Array): number {
  return PRACTICES.reduce((sum, concept) => sum + (of(chunk, concept) > 0 ? 1 : 0), 0);
}

function of(counts: Uint32Array, concept: Concept): number {
  return counts[PLACES[concept]] ?? 0;
}
