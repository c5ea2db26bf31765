import { pointsOf, QUESTION_IDS, QUESTIONS, type QuestionId } from '../questions.ts';
import { answerWords, questionWords } from '../strings/answer-words.ts';
import { formatList } from '../strings/format.ts';
import { formatPeriod } from '../strings/format-period.ts';
import { fill, WORDING } from '../strings/strings.ts';
import type { Answer, Answers, Evidence, Fact, Facts, Quote } from '../types.ts';

interface ConflictWords {
  readonly sentence: string;
  readonly pairs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** No sentence names more companies. */
const MAX_PARTIES = 3;

/**
 * What a policy says, in plain sentences, the most important first; what it is silent on is left out.
 *
 * Shape:  a fact fills a sentence only if its own evidence lies in the answer's.
 */
export function summarize(answers: Answers, facts: Facts): string[] {
  return QUESTION_IDS.filter((id) => answers[id].value !== 'silent')
    .map((id) => ({ id, weight: importance(id, answers[id]) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => sentenceOf(id, answers[id], facts));
}

/** How far an answer moves the score from the middle; contradictions matter more. */
function importance(id: QuestionId, answer: Answer): number {
  return QUESTIONS[id].weight * Math.abs(pointsOf(id, answer.value) - 0.5) + (answer.conflict ? 5 : 0);
}

/** The sentence for one answer, its contradiction if it has one. One too unsure to give is never said to be missing. */
export function sentenceOf(id: QuestionId, answer: Answer, facts: Facts): string {
  if (answer.withheld !== null) return WORDING.ui.confidence.withheld;
  if (answer.conflict) return conflictSentence(id, answer);
  const words = answerWords(id, answer.value);
  if (words.sentenceNoFact === undefined) return words.sentence;
  const needed = /\{(\w+)\}/.exec(words.sentence)?.[1] ?? '';
  const value = factOf(needed, answer, facts);
  return value === '' ? words.sentenceNoFact : fill(words.sentence, { [needed]: value });
}

/** What stands in a sentence for a fact. Fails: '' where the answer's evidence has none. */
function factOf(name: string, answer: Answer, facts: Facts): string {
  if (name === 'parties')
    return listed(facts.thirdParties.filter((party) => isWithin(party, answer.evidence)).map(({ value }) => value));
  const period = name === 'period' ? periodOf(answer, facts) : undefined;
  return period === undefined ? '' : formatPeriod(period);
}

/** The period that the first piece of evidence tells that tells one: what stands above the quotes is to stand in the first. */
function periodOf({ evidence }: Answer, { retentionPeriods }: Facts): string | undefined {
  for (const piece of evidence) {
    const told = retentionPeriods.find((period) => isWithin(period, [piece]));
    if (told !== undefined) return told.value;
  }
  return undefined;
}

function conflictSentence(id: QuestionId, answer: Answer): string {
  const conflicts: Readonly<Record<string, ConflictWords>> = WORDING.conflict.questions;
  const other = answer.evidence.find(({ value }) => value !== answer.value)?.value ?? '';
  const words = conflicts[id];
  const { title } = questionWords(id);
  return words?.pairs[other]?.[answer.value] ?? words?.sentence ?? fill(WORDING.conflict.generic.sentence, { title });
}

/** Whether a fact's evidence lies in one of some pieces. */
function isWithin(fact: Fact<unknown>, evidence: readonly Evidence[]): boolean {
  const holds = (quote: Quote): boolean => evidence.some(({ start, end }) => start <= quote.start && quote.end <= end);
  return fact.evidence.some(holds);
}

function listed(names: readonly string[]): string {
  return formatList([...new Set(names)].slice(0, MAX_PARTIES));
}
