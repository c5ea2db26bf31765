import type { QuestionId } from '../questions.ts';
import type { Answer } from '../types.ts';
import { answerWords } from './answer-words.ts';
import { WORDING } from './strings.ts';

/** The answer in a few words. One that was too unsure to give says so, and asks to look at the sentence. */
export function answerText(question: QuestionId, answer: Answer): string {
  return answer.withheld === null ? answerWords(question, answer.value).label : WORDING.ui.confidence.low;
}
