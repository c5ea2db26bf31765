import { QUESTION_IDS } from '../questions.ts';
import type { ScoredReport } from '../types.ts';
import { adjustAnswers } from './adjust.ts';
import type { Corrections } from './review.ts';
import { savedName } from './saved-name.ts';

/**
 * What a person found wrong, for the authors of the rules: each answer as found and as corrected, with the sentences
 * that were set aside. Nothing about the person.
 */
export function correctionReport(report: ScoredReport, corrections: Corrections): string {
  const adjusted = adjustAnswers(report.answers, corrections);
  const entries = QUESTION_IDS.flatMap((id) => {
    const correction = corrections[id];
    if (correction === undefined) return [];
    const { value, confidence, evidence } = report.answers[id];
    return [
      {
        question: id,
        found: value,
        confidence,
        corrected: adjusted[id].value,
        setAside: evidence
          .filter(({ start }) => correction.setAside.includes(start))
          .map(({ quote, section, value: took }) => ({ quote, section, tookFor: took })),
        evidence: evidence.map(({ quote, value: took }) => ({ quote, tookFor: took })),
      },
    ];
  });
  const documents = report.documents.map(({ url, sha256 }) => ({ url, sha256 }));
  return `${JSON.stringify({ version: 1, kind: 'smallprint-corrections', documents, corrections: entries }, null, 2)}\n`;
}

/** The same as a file to be saved. */
export function correctionFile(report: ScoredReport, corrections: Corrections, host: string) {
  const content = correctionReport(report, corrections);
  return { name: `${savedName(host)}-corrections.json`, type: 'application/json', content };
}
