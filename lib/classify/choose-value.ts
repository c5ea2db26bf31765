import { valuesOf, type QuestionId, type Value } from '../questions.ts';
import { STAKES } from './stakes.ts';

/** What is answered: a value, and the good one that was too unsure to give. */
export interface Choice {
  readonly value: Value;
  readonly withheld: Value | null;
}

/** A worrying value with this share of a reassuring one's probability is the answer. Chosen by cross-validation. */
const NEARLY = 0.4;
/**
 * With more than this probability that there is reason to worry nobody is reassured. Chosen on policies that neither rules
 * nor model knew: docs/decisions/0012.
 */
const RISK = 0.16;

/**
 * The value to answer with: the most probable one, but no false comfort.
 *
 * Shape: probabilities in the question's order. A worrying value that is nearly as probable as a reassuring one wins;
 *        where it is less so but still likely, the reassuring one is withheld.
 */
export function chooseValue(question: QuestionId, probabilities: readonly number[]): Choice {
  const values = valuesOf(question);
  const of = (value: Value): number => probabilities[values.indexOf(value)] ?? 0;
  const likeliest = (among: readonly Value[]): Value | undefined =>
    among.reduce<Value | undefined>((best, v) => (best === undefined || of(v) > of(best) ? v : best), undefined);
  const best = likeliest(values) ?? 'silent';
  const { reassuring, worrying } = STAKES[question];
  if (!reassuring.includes(best)) return { value: best, withheld: null };
  const worst = likeliest(worrying);
  if (worst !== undefined && of(worst) > NEARLY * of(best)) return { value: worst, withheld: null };
  const risk = worrying.reduce((sum, v) => sum + of(v), 0);
  return risk > RISK ? { value: 'silent', withheld: best } : { value: best, withheld: null };
}
