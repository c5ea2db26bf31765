import { choiceKey } from '../../lib/model/choice.ts';
import { policyFeatures } from '../../lib/model/policy-features.ts';
import type { Example } from '../../lib/model/train-linear.ts';
import { COMBINATIONS } from '../../lib/classify/combine-policy.ts';
import { QUESTION_IDS, valuesOf, type QuestionId, type Value } from '../../lib/questions.ts';
import { expandPhrase, phraseSentence } from './phrases/phrase.ts';
import { PHRASES } from './phrases/all.ts';
import type { GoldAnswer, LabelledPolicy } from './read-corpus.ts';

/** What a sentence can support: every value but silence. */
export const OUTPUTS: readonly string[] = QUESTION_IDS.flatMap((question) =>
  valuesOf(question).flatMap((value) => (value === 'silent' ? [] : [choiceKey(question, value)])),
);

/** How much an example counts. Chosen by cross-validation. */
const WEIGHTS = {
  /** No sentence of the policy supports a value that would have won over the answer. */
  impossible: 1,
  /** The answer's other sentences may support it too. */
  unlisted: 0.1,
  /** Sentences may support a value that the answer wins over. */
  beaten: 0.1,
  /** All variants of one phrase together. */
  phrase: 3,
  /** A sentence by who labelled the policy: those that have to be right in full, and those read once, against the others. */
  of: { seed: 4, rest: 1, aside: 1, read: 0.5 },
};
const VARIANTS = 8;

/** A policy's sentences as examples: evidence supports its value, the others do so hardly or not at all. */
export function policyExamples(
  { set, sentences, answers }: LabelledPolicy,
  leftOut: ReadonlySet<string> = new Set(),
): Example[] {
  const share = WEIGHTS.of[set];
  const chosen = evidenceIn(
    sentences.map(({ text }) => letters(text)),
    answers,
  );
  return policyFeatures(sentences).flatMap((features, i) => {
    const sentence = sentences[i];
    if (!sentence || sentence.kind === 'heading' || leftOut.has(sentence.plain)) return [];
    const targets = new Float32Array(OUTPUTS.length);
    const weights = new Float32Array(OUTPUTS.length);
    forEachOutput((question, value, o) => {
      const isEvidence = answers[question].value === value && chosen.get(question)?.has(i) === true;
      targets[o] = isEvidence ? 1 : 0;
      weights[o] = share * (isEvidence ? 1 : doubt(answers[question], question, value));
    });
    return [{ features, targets, weights }];
  });
}

/** Training sentences in our own words; each says something about its question alone. */
export function phraseExamples(): Example[] {
  return QUESTION_IDS.flatMap((question) =>
    Object.entries(PHRASES[question]).flatMap(([value, templates]) =>
      templates.flatMap((template) => {
        const variants = expandPhrase(template, VARIANTS);
        return variants.flatMap((text) => phraseExample(text, question, value, WEIGHTS.phrase / variants.length));
      }),
    ),
  );
}

function phraseExample(text: string, asked: QuestionId, said: string, weight: number): Example[] {
  const targets = new Float32Array(OUTPUTS.length);
  const weights = new Float32Array(OUTPUTS.length);
  forEachOutput((question, value, o) => {
    if (question !== asked) return;
    weights[o] = weight;
    targets[o] = value === said ? 1 : 0;
  });
  return policyFeatures([phraseSentence(text)]).map((features) => ({ features, targets, weights }));
}

function doubt({ value: answer, accept = [] }: GoldAnswer, question: QuestionId, value: Value): number {
  const { order } = COMBINATIONS[question];
  const unsure = accept.includes('silent') ? 0.5 : 1;
  if (value === answer || accept.includes(value)) return WEIGHTS.unlisted * unsure;
  const wins = answer === 'silent' || order.indexOf(value) < order.indexOf(answer);
  return (wins ? WEIGHTS.impossible : WEIGHTS.beaten) * unsure;
}

function forEachOutput(visit: (question: QuestionId, value: Value, output: number) => void): void {
  let output = 0;
  for (const question of QUESTION_IDS) {
    for (const value of valuesOf(question)) if (value !== 'silent') visit(question, value, output++);
  }
}

/** Which sentences the reader chose, question by question. */
function evidenceIn(
  texts: readonly string[],
  answers: LabelledPolicy['answers'],
): ReadonlyMap<QuestionId, ReadonlySet<number>> {
  return new Map(
    QUESTION_IDS.map((question) => {
      const quotes = (answers[question].evidence ?? []).map(letters);
      const found = texts.flatMap((text, i) => (quotes.some((quote) => isPartOf(text, quote)) ? [i] : []));
      return [question, new Set(found)];
    }),
  );
}

function isPartOf(text: string, quote: string): boolean {
  return text === quote || (text.length > 12 && (text.includes(quote) || quote.includes(text)));
}

/** Letters and digits alone, so that quotes are found however they are spaced. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
