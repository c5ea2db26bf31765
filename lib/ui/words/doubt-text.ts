import type { QuestionId } from '../../questions.ts';
import { answerWords } from '../../strings/answer-words.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { Answer } from '../../types.ts';

/** From this probability on an answer is shown as sure. */
const SURE_FROM = 0.9;

/** What else an answer could be, where it is not sure; `null` where it is. A withheld answer says so already. */
export function doubtText(question: QuestionId, answer: Answer): string | null {
  if (answer.withheld !== null || answer.confidence >= SURE_FROM) return null;
  const { medium, other } = WORDING.ui.confidence;
  const [second] = answer.possible.filter((value) => value !== answer.value);
  if (second === undefined) return null;
  return `${medium}. ${fill(other, { value: answerWords(question, second).label })}`;
}
