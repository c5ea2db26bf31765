import type { Signals } from '../model/choice.ts';
import { LEAST, type SentenceScores } from '../model/score-sentences.ts';
import { valuesOf, type QuestionId, type Value } from '../questions.ts';

/** What rules and model have found about one question. */
export interface Findings {
  readonly question: QuestionId;
  /** The answer by rules alone. */
  readonly verdict: Value;
  /** Statements that rules found: which value, in which sentence. */
  readonly statements: readonly { readonly value: Value; readonly index: number }[];
  readonly scores: SentenceScores;
  /** Values that the answers to other questions speak for. */
  readonly kindred: ReadonlySet<Value>;
}

/** Sentences below this do not add up, or a long text would say everything. Units: log odds. */
const NOISE = -2.2;
/** Where a sentence starts to say something: log odds are counted from here. Chosen by cross-validation. */
const MIDDLE = -2;

/**
 * What speaks for each value of a question, as numbers for `weighValues`.
 *
 * Shape: one list a value, in the question's order; all of `SIGNALS` numbers, most between -1 and 2.
 */
export function valueSignals({ question, verdict, statements, scores, kindred }: Findings): Signals[] {
  return valuesOf(question).map((value) => {
    const chosen = verdict === value ? 1 : 0;
    const kin = kindred.has(value) ? 1 : 0;
    if (value === 'silent') return [1, 0, chosen, 0, 0, 0, 0, 0, 0, kin];
    const own = statements.filter((s) => s.value === value);
    const odds = scores.of(question, value);
    const said = own.reduce((most, { index }) => Math.max(most, odds[scores.first[index] ?? index] ?? LEAST), LEAST);
    const { first, second, sum } = strongest(odds);
    return [
      1,
      chosen,
      0,
      own.length > 0 ? 1 : 0,
      own.length > 0 ? scaled(said) : 0,
      scaled(first),
      scaled(second),
      Math.log(sum + 0.02) / 2,
      1 / (1 + Math.exp(-first)),
      kin,
    ];
  });
}

/** Numbers that `valueSignals` gives for each value. */
export const SIGNALS = 10;

/** The two sentences that support a value most, and how many do in all. */
function strongest(odds: Float32Array): { first: number; second: number; sum: number } {
  let first = LEAST;
  let second = LEAST;
  let sum = 0;
  for (let i = 0; i < odds.length; i++) {
    const own = odds[i] ?? LEAST;
    if (own > first) {
      second = first;
      first = own;
    } else if (own > second) second = own;
    if (own > NOISE) sum += 1 / (1 + Math.exp(-own)) - 1 / (1 + Math.exp(-NOISE));
  }
  return { first, second, sum };
}

function scaled(logOdds: number): number {
  return Math.max(-4, Math.min(6, logOdds - MIDDLE)) / 3;
}
