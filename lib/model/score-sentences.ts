import type { QuestionId, Value } from '../questions.ts';
import type { Sentence } from '../types.ts';
import { choiceKey } from './choice.ts';
import { policyFeatures } from './features.ts';
import type { LinearScorer } from './linear.ts';

/** How strongly each sentence of a policy supports each value. */
export interface SentenceScores {
  /** Indices of the sentences that do not repeat an earlier one. */
  readonly distinct: readonly number[];
  /**
   * Log odds that a sentence supports a value; low where the value cannot be supported (`silent`, headings). A sentence
   * that is repeated has its highest wherever it stands.
   */
  logOdds(index: number, question: QuestionId, value: Value): number;
}

/** What a sentence that says nothing has at most. Units: log odds. */
export const LEAST = -7;

/**
 * Scores every sentence of a policy for every value of every question.
 *
 * Shape:  sentences in order → scores by index.
 */
export function scoreSentences(scorer: LinearScorer, sentences: readonly Sentence[]): SentenceScores {
  const width = scorer.outputs.length;
  const all = new Float32Array(sentences.length * width).fill(LEAST);
  const one = new Float32Array(width);
  const rows = firstOfEach(sentences);
  policyFeatures(sentences).forEach((features, i) => {
    if (sentences[i]?.kind === 'heading') return;
    scorer.score(features, one);
    const base = (rows[i] ?? i) * width;
    for (let o = 0; o < width; o++) all[base + o] = Math.max(all[base + o] ?? LEAST, one[o] ?? LEAST);
  });
  const columns = new Map(scorer.outputs.map((name, column) => [name, column]));
  return {
    distinct: sentences.flatMap(({ kind }, i) => (rows[i] === i && kind !== 'heading' ? [i] : [])),
    logOdds(index, question, value) {
      const column = columns.get(choiceKey(question, value));
      return column === undefined ? LEAST : (all[(rows[index] ?? index) * width + column] ?? LEAST);
    },
  };
}

/** For every sentence the index of the first with the same words. */
function firstOfEach(sentences: readonly Sentence[]): Uint32Array {
  const seen = new Map<string, number>();
  return Uint32Array.from(sentences, ({ plain, kind }, i) => {
    const words = `${kind === 'heading' ? '#' : ''}${plain.toLowerCase()}`;
    const first = seen.get(words) ?? i;
    seen.set(words, first);
    return first;
  });
}
