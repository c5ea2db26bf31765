import { pointsOf, QUESTION_IDS, QUESTIONS, type QuestionId } from '../../questions.ts';
import { answerWords } from '../../strings/answer-words.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { Answers, Grade } from '../../types.ts';
import { lookOf } from './severity-look.ts';

/**
 * One sentence on the whole policy: its grade in words, and the bad answer that cost most, else the good one that
 * earned most.
 */
export function verdictText(grade: Grade, answers: Answers): string {
  const lines = WORDING.verdict[grade];
  const concern = largest(answers, 'bad', (points) => 1 - points);
  if (concern) return fill(lines.withConcern, { concern });
  const strength = largest(answers, 'good', (points) => points);
  return strength ? fill(lines.withStrength, { strength }) : lines.line;
}

function largest(answers: Answers, look: 'good' | 'bad', share: (points: number) => number): string | null {
  const size = (id: QuestionId): number => QUESTIONS[id].weight * share(pointsOf(id, answers[id].value));
  const [first] = QUESTION_IDS.filter((id) => lookOf(id, answers[id]) === look).sort((a, b) => size(b) - size(a));
  return first ? answerWords(first, answers[first].value).phrase : null;
}
