import { combine, type Ruled } from '../../lib/classify/combine.ts';
import type { ChoiceModel } from '../../lib/model/choice.ts';
import { LinearScorer } from '../../lib/model/linear.ts';
import { scoreSentences } from '../../lib/model/score-sentences.ts';
import { QUESTION_IDS, type QuestionId } from '../../lib/questions.ts';
import type { Answer } from '../../lib/types.ts';
import { foldOf } from './folds.ts';
import { learnChoice, learnSentences, type Prepared } from './learn-answers.ts';
import type { Answered } from './measure.ts';

/** The same policies answered in three ways, by a model that has not seen them. */
export interface ThreeWays {
  readonly rules: readonly Answered[];
  readonly model: readonly Answered[];
  readonly both: readonly Answered[];
}

const FOLDS = 5;
const INNER_FOLDS = 4;

/** Answers each policy with a model of the clusters that it is not in; `more` is learned from always. */
export function answerInTurn(prepared: readonly Prepared[], more: readonly Prepared[]): ThreeWays {
  const turns = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ policy }: Prepared): boolean => foldOf(policy.cluster, FOLDS) === fold;
    console.error(`fold ${fold + 1} of ${FOLDS}`);
    return answerUnseen(prepared.filter(isOut), [...prepared.filter((one) => !isOut(one)), ...more], INNER_FOLDS);
  });
  return {
    rules: turns.flatMap(({ rules }) => rules),
    model: turns.flatMap(({ model }) => model),
    both: turns.flatMap(({ both }) => both),
  };
}

/** Answers policies with a model of others. */
export function answerUnseen(unseen: readonly Prepared[], from: readonly Prepared[], folds = FOLDS): ThreeWays {
  const { sentences, findings } = learnSentences(from, folds);
  const scorer = new LinearScorer(sentences);
  const withRules = learnChoice(findings);
  const alone = learnChoice(new Map([...findings].map(([one, f]) => [one, withoutRules(f)])));
  const answered = ({ policy }: Prepared, ruled: Ruled, choice: ChoiceModel): Answered => ({
    policy,
    answers: combine(policy.sentences, ruled, scoreSentences(scorer, policy.sentences), choice),
  });
  return {
    rules: unseen.map(({ policy, ruled }) => ({ policy, answers: ruled.answers })),
    model: unseen.map((one) => answered(one, NO_RULES, alone)),
    both: unseen.map((one) => answered(one, one.ruled, withRules)),
  };
}

type Found = ReturnType<typeof learnSentences>['findings'] extends ReadonlyMap<unknown, infer F> ? F : never;

function withoutRules(findings: Found): Found {
  const entries = QUESTION_IDS.map((question): [QuestionId, Found[QuestionId]] => {
    return [question, { ...findings[question], verdict: 'silent', statements: [], kindred: new Set() }];
  });
  return Object.fromEntries(entries) as Found; // one entry a question of the closed list
}

const SILENT: Answer = {
  value: 'silent',
  confidence: 0,
  conflict: false,
  withheld: null,
  evidence: [],
  possible: ['silent'],
};
const NO_RULES: Ruled = {
  answers: Object.fromEntries(QUESTION_IDS.map((q) => [q, SILENT])) as Record<QuestionId, Answer>,
  clauses: [],
};
