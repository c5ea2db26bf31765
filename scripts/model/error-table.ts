import { QUESTION_IDS, type QuestionId } from '../../lib/questions.ts';
import { accepted, type Answered } from './measure.ts';

/** The wrong answers to one question. */
export interface ErrorRow {
  readonly question: QuestionId;
  readonly wrong: number;
  readonly of: number;
  /** True value → our value, with how often, the commonest first. */
  readonly pairs: string;
}

/** How often which true value was answered by which other, question by question. It holds no text of any policy. */
export function errorTable(answered: readonly Answered[]): ErrorRow[] {
  return QUESTION_IDS.map((question) => {
    const counts = new Map<string, number>();
    for (const { policy, answers } of answered) {
      const gold = policy.answers[question];
      const { value, withheld } = answers[question];
      if (accepted(gold).includes(value)) continue;
      const own = withheld === null ? `\`${value}\`` : `not sure (\`${withheld}\`)`;
      const pair = `\`${gold.value}\` → ${own}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return {
      question,
      wrong: ranked.reduce((sum, [, count]) => sum + count, 0),
      of: answered.length,
      pairs: ranked.map(([pair, count]) => `${pair} ${String(count)}`).join(', ') || 'none',
    };
  });
}
