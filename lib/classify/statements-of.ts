import type { SentenceScores } from '../model/score-sentences.ts';
import type { QuestionId, Value } from '../questions.ts';
import type { Answers, Sentence } from '../types.ts';
import { PROBABLE, RECOGNIZED } from './cite-evidence.ts';
import type { RuleClause } from './counts-for.ts';

/** What one sentence says about one question, whoever found it. */
export interface Statement {
  readonly question: QuestionId;
  readonly value: Value;
  readonly sentence: Sentence;
}

/**
 * What the sentences of a policy say: what an answer cites, as that answer; beside it what rules recognized, where a model
 * takes it for probable too.
 *
 * Shape:  in the order of the sentences. A sentence that is cited for a question says nothing else about it.
 */
export function statementsOf(
  sentences: readonly Sentence[],
  answers: Answers,
  clauses: readonly RuleClause[],
  scores: SentenceScores | null,
): Statement[] {
  const cited = citedBy(answers);
  const statements: Statement[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    const own = cited.get(sentence.start) ?? NONE;
    for (const { question, value } of own) statements.push({ question, value, sentence });
    for (let one = clauses[next]; one?.sentence === sentence; one = clauses[++next]) {
      const { question, value } = one;
      if (own.some((said) => said.question === question)) continue;
      if (scores === null || isProbable(scores, index, question, value)) statements.push({ question, value, sentence });
    }
  });
  return statements;
}

type Said = Omit<Statement, 'sentence'>;
const NONE: readonly Said[] = [];

/** By the start of a sentence: for which questions it is cited, and as what. */
function citedBy(answers: Answers): ReadonlyMap<number, readonly Said[]> {
  const cited = new Map<number, Said[]>();
  for (const [question, { evidence }] of Object.entries(answers) as [QuestionId, Answers[QuestionId]][]) {
    for (const { start, value, role } of evidence) {
      if (role !== 'states') continue;
      const said = { question, value };
      const others = cited.get(start);
      if (others === undefined) cited.set(start, [said]);
      else others.push(said);
    }
  }
  return cited;
}

function isProbable({ first, of }: SentenceScores, index: number, question: QuestionId, value: Value): boolean {
  const odds = of(question, value)[first[index] ?? index] ?? -Infinity;
  return odds + RECOGNIZED >= PROBABLE;
}
