import { answerQuestions } from '../../lib/classify/answer-questions.ts';
import { judgeKind } from '../../lib/kind/judge-kind.ts';
import type { Model } from '../../lib/model/model.ts';
import { QUESTION_IDS } from '../../lib/questions.ts';
import { scoreAnswers } from '../../lib/score/score.ts';
import { detectLanguage } from '../../lib/text/detect-language.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';
import type { Answers, PolicyText } from '../../lib/types.ts';
import { boilerplate } from './boilerplate.ts';
import { followedBy, perturb, PERTURBATIONS, repeated } from './perturbations.ts';

/** How many answers stay as they are when the same policies are written otherwise. */
export interface Robustness {
  readonly name: string;
  readonly answers: number;
  readonly changed: number;
  /** Policies whose score differs. */
  readonly scores: number;
}

/** Sentences without practices that are put behind a policy. */
const PADDING = 500;

/** Measures policies under every perturbation, repeated and padded. */
export function measureRobustness(policies: readonly PolicyText[], model: Model): Robustness[] {
  const padding = boilerplate(PADDING);
  const ways = [
    ...PERTURBATIONS.map((way) => ({ name: way.name, make: (policy: PolicyText) => perturb(policy, way) })),
    { name: 'the policy repeated', make: repeated },
    {
      name: `${String(PADDING)} sentences without practices`,
      make: (policy: PolicyText) => followedBy(policy, padding),
    },
  ];
  const before = policies.map((policy) => answersOf(policy, model));
  const isOne = policies.map(isEnglishPolicy);
  return ways.map(({ name, make }) => {
    let changed = 0;
    let scores = 0;
    policies.forEach((policy, i) => {
      const old = before[i];
      if (old === undefined) return;
      const written = make(policy);
      // what is not taken for an English policy any more has no answers at all
      if (isOne[i] === true && !isEnglishPolicy(written)) {
        changed += QUESTION_IDS.length;
        scores++;
        return;
      }
      const now = answersOf(written, model);
      changed += QUESTION_IDS.filter((question) => old[question].value !== now[question].value).length;
      if (scoreAnswers(old).score !== scoreAnswers(now).score) scores++;
    });
    return { name, answers: policies.length * QUESTION_IDS.length, changed, scores };
  });
}

function answersOf(policy: PolicyText, model: Model): Answers {
  return answerQuestions(splitSentences(policy), model).answers;
}

function isEnglishPolicy({ text, title }: PolicyText): boolean {
  const language = detectLanguage(text);
  return language === 'en' && judgeKind({ text, title, url: null, language }).isPolicy;
}
