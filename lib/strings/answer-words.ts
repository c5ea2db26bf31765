import type { QuestionId, Value } from '../questions.ts';
import { WORDING } from './strings.ts';

/** The wording of one value of a question. */
export interface AnswerWords {
  readonly label: string;
  readonly sentence: string;
  /** For use where no fact fills the sentence. */
  readonly sentenceNoFact?: string;
  readonly phrase: string;
  readonly explain: string;
  readonly do?: string;
  readonly doNoFact?: string;
}

/** The wording of a question. */
export interface QuestionWords {
  readonly title: string;
  /** One or two words, for a narrow column. */
  readonly short: string;
  readonly question: string;
  readonly why: string;
}

const NO_WORDS: AnswerWords = { label: '', sentence: '', phrase: '', explain: '' };

/** What is said about an answer. Fails: never; a value that the question does not have gets empty texts. */
export function answerWords(question: QuestionId, value: Value): AnswerWords {
  // the wording has every question and value; its type is too fine to be indexed by both at once
  const answers = WORDING.answers as Readonly<Record<QuestionId, Readonly<Record<string, AnswerWords>>>>;
  return answers[question][value] ?? NO_WORDS;
}

/** What is said about a question. */
export function questionWords(question: QuestionId): QuestionWords {
  return WORDING.questions[question];
}
