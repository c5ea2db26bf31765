import * as v from 'valibot';
import { QUESTION_IDS, type QuestionId, valuesOf } from '../questions.ts';
import { type Report, TOPICS } from '../types.ts';
import { HashSchema } from './report-hash.ts';
import type { SavedReport } from './reports.ts';

/** The shape of a stored report. What is loaded from a file is checked against it, and unknown keys are refused. */

const MAX_LIST = 100_000;
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.maxLength(10_000));
const longText = v.pipe(v.string(), v.maxLength(20_000_000));
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(MAX_LIST));

const quote = { quote: words, start: offset, end: offset, section: list(words) };
const fact = { evidence: list(v.strictObject(quote)) };
const textFact = v.strictObject({ value: words, ...fact });

const valueOf = (id: QuestionId) => v.picklist(valuesOf(id));
const answerOf = (id: QuestionId) =>
  v.strictObject({
    value: valueOf(id),
    confidence: probability,
    conflict: v.boolean(),
    withheld: v.nullable(valueOf(id)),
    evidence: list(v.strictObject({ ...quote, value: valueOf(id), role: v.picklist(['states', 'introduces']) })),
    possible: list(valueOf(id)),
  });
const answers = v.strictObject(Object.fromEntries(QUESTION_IDS.map((id) => [id, answerOf(id)])));
const clauseAnswers = v.strictObject(Object.fromEntries(QUESTION_IDS.map((id) => [id, v.exactOptional(valueOf(id))])));

const facts = v.strictObject({
  updated: v.nullable(textFact),
  retentionPeriods: list(v.strictObject({ value: words, appliesTo: words, ...fact })),
  minimumAge: v.nullable(v.strictObject({ value: v.number(), ...fact })),
  contacts: list(textFact),
  dataTypes: list(textFact),
  thirdParties: list(v.strictObject({ value: words, receives: words, ...fact })),
  laws: list(textFact),
  ledger: list(
    v.strictObject({
      dataType: words,
      ...fact,
      purposes: list(textFact),
      recipients: list(textFact),
      kept: list(textFact),
    }),
  ),
});

const warning = v.strictObject({ code: words, message: words });
const head = {
  version: v.literal(1),
  file: v.exactOptional(words),
  url: v.nullable(words),
  title: words,
  language: words,
  words: offset,
  documents: list(
    v.strictObject({
      url: v.nullable(words),
      title: words,
      start: offset,
      end: offset,
      sha256: words,
      complete: v.boolean(),
      error: v.exactOptional(warning),
    }),
  ),
  text: v.exactOptional(longText),
  warnings: list(warning),
  elapsedMs: v.number(),
};
const kind = v.picklist(['privacy-policy', 'supplement', 'cookie-policy', 'product-policy']);

const report = v.union([
  v.strictObject({
    ...head,
    isPolicy: v.literal(true),
    kind,
    score: v.number(),
    scoreRange: v.strictTuple([v.number(), v.number()]),
    grade: v.picklist(['A', 'B', 'C', 'D', 'E']),
    answers,
    facts,
    summary: list(words),
    clauses: list(
      v.strictObject({
        ...quote,
        topics: list(v.picklist(TOPICS)),
        answers: clauseAnswers,
        severity: v.picklist(['good', 'neutral', 'bad']),
      }),
    ),
  }),
  v.strictObject({
    ...head,
    isPolicy: v.literal(true),
    kind,
    reason: v.picklist(['too-short', 'language']),
    facts: v.partial(facts),
  }),
  v.strictObject({ ...head, isPolicy: v.literal(false) }),
]) as unknown as v.GenericSchema<unknown, Report>; // made from the closed lists above, which inference cannot follow

export const SavedReportSchema: v.GenericSchema<unknown, SavedReport> = v.strictObject({
  address: v.pipe(v.string(), v.url(), v.maxLength(2048)),
  sha256: HashSchema,
  host: words,
  readAt: v.pipe(v.number(), v.minValue(0)),
  report,
  live: v.exactOptional(v.boolean()),
});
