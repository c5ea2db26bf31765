import type { QuestionId } from '../../questions.ts';
import { answerWords, questionWords } from '../../strings/answer-words.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { Answer, Facts } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly facts: Facts;
}

/** Why an answer matters, what it means, and what a person can do: folded, one step away. */
export function AnswerAdvice({ question, answer, facts }: Props) {
  const words = answerWords(question, answer.value);
  const labels = WORDING.ui.labels;
  const contact = facts.contacts[0]?.value;
  const source = answer.conflict ? WORDING.conflict : words;
  const unsure = answer.withheld === null ? words.explain : WORDING.ui.confidence.explain;
  const explained = answer.conflict ? WORDING.conflict.explain : unsure;
  const advice = contact === undefined ? (source.doNoFact ?? source.do) : source.do;
  return (
    <details class="fold">
      <summary>
        <Icon name="chevron" class="chevron" />
        {labels.why}
      </summary>
      <dl class="advice">
        <dt class="visually-hidden">{labels.why}</dt>
        <dd>{questionWords(question).why}</dd>
        <dt>{labels.explain}</dt>
        <dd>{explained}</dd>
        {advice !== undefined && <dt>{labels.do}</dt>}
        {advice !== undefined && <dd dir="auto">{fill(advice, contact === undefined ? {} : { contact })}</dd>}
      </dl>
    </details>
  );
}
