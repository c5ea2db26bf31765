import { QUESTION_IDS } from '../../lib/questions.ts';
import type { ErrorRow } from './error-table.ts';
import type { Robustness } from './measure-robustness.ts';
import type { Figures } from './measure.ts';

/** One way of answering one set of policies, measured. */
export interface Measured {
  readonly set: string;
  readonly way: string;
  readonly figures: Figures;
}

/** The page of figures. It holds no text of any policy. */
export function evalReport(
  measured: readonly Measured[],
  robustness: readonly Robustness[],
  errors: readonly ErrorRow[],
): string {
  return [
    '# How right the answers are',
    '',
    '`npm run eval` writes this page. The figures compare the nineteen answers with those of careful readers of the same',
    'policies. *Cross-validated*: each policy is answered by a model that learned from the other clusters of repeated text;',
    'the rules were written with these policies at hand, so that only the model is fresh to them. *Kept aside*: policies',
    'that neither the rules nor the model were made with. *Seeds*: the five policies that have to be right in full.',
    '',
    `| set | by | ${COLUMNS.map(([name]) => name).join(' | ')} |`,
    `| --- | --- | ${COLUMNS.map(() => '---:').join(' | ')} |`,
    ...measured.map(
      ({ set, way, figures }) => `| ${set} | ${way} | ${COLUMNS.map(([, show]) => show(figures)).join(' | ')} |`,
    ),
    '',
    '*Accuracy* is the mean over the questions, *strict* hits the first value a reader gave, *headline* is over the five',
    'headline questions, *balanced* the mean over all values seen five times or more. A *false assurance* is a reassuring',
    'answer where the policy gives reason to worry; a *false alarm* is the reverse. *Calibration* is the expected error of the',
    'confidences against strict hits, in ten bins; rules alone have no confidences of their own.',
    '',
    '## By question',
    '',
    `| question | ${measured.map(({ set, way }) => `${set}, ${way}`).join(' | ')} |`,
    `| --- | ${measured.map(() => '---:').join(' | ')} |`,
    ...QUESTION_IDS.map(
      (q) => `| \`${q}\` | ${measured.map(({ figures }) => share(figures.byQuestion[q])).join(' | ')} |`,
    ),
    '',
    '## The same text, written otherwise',
    '',
    'All labelled policies, with the shipped weights: how many answers stay as they are.',
    '',
    '| | what is done to the text | answers | unchanged | scores that differ |',
    '| ---: | --- | ---: | ---: | ---: |',
    ...robustness.map(
      ({ name, answers, changed, scores }, i) =>
        `| ${i + 1} | ${name} | ${answers} | ${(1 - changed / answers).toFixed(4)} | ${scores} |`,
    ),
    '',
    '## What is mistaken for what',
    '',
    'Cross-validated, rules and model together: wrong answers by the true value and ours.',
    '',
    '| question | wrong of | the policy says → we say, how often |',
    '| --- | ---: | --- |',
    ...errors.map(({ question, wrong, of, pairs }) => `| \`${question}\` | ${wrong} of ${of} | ${pairs} |`),
    '',
    '## Policies kept aside, rules and model together',
    '',
    '![How often answers of a confidence are right](eval-reliability.svg)',
    '![The score against the score by a reader](eval-scores.svg)',
    '',
  ].join('\n');
}

const COLUMNS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['policies', (f) => String(f.policies)],
  ['accuracy', (f) => share(f.accuracy)],
  ['strict', (f) => share(f.strict)],
  ['headline', (f) => share(f.headline)],
  ['balanced', (f) => share(f.balanced)],
  ['false assurance', (f) => share(f.falseAssurance)],
  ['false alarm', (f) => share(f.falseAlarm)],
  ['calibration', (f) => share(f.calibration)],
  ['score error', (f) => f.scoreError.toFixed(1)],
  ['grade right', (f) => share(f.gradeRight)],
];

function share(x: number): string {
  return x.toFixed(3);
}
