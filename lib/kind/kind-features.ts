import { CONCEPTS, type Concept } from './concepts.ts';
import { countConcepts, listsFor, type ConceptCounts } from './count-concepts.ts';
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
  const counts = countConcepts(folded, lists);
  const words = Math.max(200, folded.length / 6);
  const opening = countConcepts(foldText(`${title}\n${text.slice(0, OPENING)}`), lists).count;
  return [
    ...CONCEPTS.map((concept) => Math.log1p((300 * counts.count[concept]) / words)),
    ...CONCEPTS.map((concept) => Math.log1p(counts.distinct[concept])),
    ...shares(counts),
    ...bestPassage(counts),
    Math.min(2, opening.title + opening.data),
    Math.min(2, opening.terms),
  ];
}

function shares({ chunks }: ConceptCounts): readonly number[] {
  const dense = chunks.filter((c) => c.data + c.title + c.cookies > 0 && practicesIn(c) >= 2).length;
  const contract = chunks.filter((c) => c.terms > 1 && c.data === 0).length;
  return [dense / chunks.length, Math.log1p(dense), contract / chunks.length];
}

function bestPassage({ chunks }: ConceptCounts): readonly number[] {
  let best = { practices: 0, data: 0, words: 0, voice: 0, terms: 0 };
  for (let at = 0; at < Math.max(1, chunks.length - PASSAGE + 1); at++) {
    const passage = chunks.slice(at, at + PASSAGE);
    const sum = (of: (c: Readonly<Record<Concept, number>>) => number) => passage.reduce((s, c) => s + of(c), 0);
    const words = sum((c) => c.data + c.title + PRACTICES.reduce((s, concept) => s + c[concept], 0));
    if (words <= best.words) continue;
    best = {
      practices: sum(practicesIn),
      data: sum((c) => c.data),
      words,
      voice: sum((c) => c.voice),
      terms: sum((c) => c.terms),
    };
  }
  return [
    best.practices / 5,
    Math.log1p(best.data),
    Math.log1p(best.words),
    Math.log1p(best.voice),
    Math.log1p(best.terms),
  ];
}

function practicesIn(chunk: Readonly<Record<Concept, number>>): number {
  return PRACTICES.filter((concept) => chunk[concept] > 0).length;
}
