import type { QuestionId, Value } from '../questions.ts';
import type { Sentence } from '../types.ts';
import { choiceKey } from './choice.ts';
import { FeatureReader } from './feature-reader.ts';
import type { LinearScorer } from './linear.ts';

/** How strongly each sentence of a policy supports each value. */
export interface SentenceScores {
  /** For every sentence the index of the first with the same words. Text that is repeated says nothing more. */
  readonly first: Uint32Array;
  /**
   * Log odds that each sentence supports a value, by index; those that repeat another, and headings, have the least.
   * The first of those that repeat each other has the highest of all.
   */
  of(question: QuestionId, value: Value): Float32Array;
}

/** What a sentence that says nothing has at most. Units: log odds. */
export const LEAST = -7;

/** Beginnings of the words in which practices are told; a sentence with none of them tells of none. */
const ON_TOPIC =
  /\b(?:informat|data|detail|content|record|account|address|cookie|pixel|beacon|track|analy|advert|ads?\b|market|promot|e-?mail|newsletter|messag|opt(?:ed|ing)?\b|opt-|unsubscri|sell|sold|sale|rent|trad|shar|disclos|transfer|provid|third|partner|collect|gather|receiv|obtain|logs?\b|logged|stor|keep|kept|retain|retention|delet|eras|remov|destr|access|cop(?:y|ies)|review|view|request|right|secur|safe|protect|encrypt|ssl|measure|law|legal|court|authorit|merg|acqui|bankrupt|asset|countr|united|eu\b|eea|usa|server|chang|updat|revis|modif|amend|notif|post|polic|terms|breach|incident|ai\b|train|machine|model|profil|infer|automat|interest|signal|dnt|gpc|ip\b|internet|device|browser|identif|personal|privacy|anonym|consent|none\b|yes\b)/i;

/**
 * Scores every sentence of a policy for every value of every question.
 *
 * Shape:  sentences in order → scores by index; `silent` has the least everywhere.
 */
export function scoreSentences(scorer: LinearScorer, sentences: readonly Sentence[]): SentenceScores {
  const first = firstOfEach(sentences);
  const count = sentences.length;
  /** One output after the other. */
  const odds = new Float32Array(scorer.outputs.length * count).fill(LEAST);
  const one = new Float32Array(scorer.outputs.length);
  const rows = scorer.rowList();
  const reader = new FeatureReader(rows, scorer.rowList());
  for (let i = 0; i < count; i++) {
    const sentence = sentences[i];
    if (sentence === undefined || sentence.kind === 'heading' || sentence.refused === true) continue;
    if (!ON_TOPIC.test(sentence.plain)) continue;
    reader.read(sentence);
    scorer.score(rows, one);
    const row = first[i] ?? i;
    for (let o = 0; o < one.length; o++) {
      const own = one[o] ?? LEAST;
      const at = o * count + row;
      if (own > (odds[at] ?? LEAST)) odds[at] = own;
    }
  }
  const byName = new Map(scorer.outputs.map((name, o) => [name, odds.subarray(o * count, (o + 1) * count)]));
  const nothing = new Float32Array(count).fill(LEAST);
  return { first, of: (question, value) => byName.get(choiceKey(question, value)) ?? nothing };
}

/** For every sentence the index of the first with the same words. */
function firstOfEach(sentences: readonly Sentence[]): Uint32Array {
  const seen = new Map<string, number>();
  const firsts = new Uint32Array(sentences.length);
  sentences.forEach(({ plain, kind }, i) => {
    const words = kind === 'heading' ? `#${plain.toLowerCase()}` : plain.toLowerCase();
    const first = seen.get(words);
    if (first === undefined) seen.set(words, i);
    firsts[i] = first ?? i;
  });
  return firsts;
}
