import type { QuestionId, Value } from '../questions.ts';

/** What one answer says about another: who sells data passes it on. */
interface Kinship {
  readonly question: QuestionId;
  readonly values: readonly Value[];
  /** An answer by rules that speaks for these values. */
  readonly of: QuestionId;
  readonly verdict: Value;
}

const KINSHIPS: readonly Kinship[] = [
  { question: 'sharing', values: ['partners', 'advertising'], of: 'sale', verdict: 'sold' },
  { question: 'sharing', values: ['advertising'], of: 'targeted-ads', verdict: 'yes' },
  { question: 'cookies', values: ['advertising'], of: 'targeted-ads', verdict: 'yes' },
  { question: 'targeted-ads', values: ['yes'], of: 'cookies', verdict: 'advertising' },
  { question: 'access', values: ['anyone'], of: 'deletion', verdict: 'anyone' },
  { question: 'access', values: ['limited'], of: 'deletion', verdict: 'limited' },
  { question: 'access', values: ['silent'], of: 'deletion', verdict: 'silent' },
  { question: 'deletion', values: ['anyone'], of: 'access', verdict: 'anyone' },
  { question: 'deletion', values: ['limited'], of: 'access', verdict: 'limited' },
  { question: 'deletion', values: ['silent'], of: 'access', verdict: 'silent' },
];

/** The values of a question that the answers to other questions speak for. */
export function kindred(question: QuestionId, verdictOf: (question: QuestionId) => Value): ReadonlySet<Value> {
  return new Set(
    KINSHIPS.flatMap((one) => (one.question === question && verdictOf(one.of) === one.verdict ? one.values : [])),
  );
}
