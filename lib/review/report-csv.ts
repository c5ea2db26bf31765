import { QUESTION_IDS } from '../questions.ts';
import { scoreAnswers } from '../score/score.ts';
import { questionWords } from '../strings/answer-words.ts';
import type { ScoredReport } from '../types.ts';

/**
 * The rows of a report as a table: one a question, its points adding up to the score.
 *
 * Source: RFC 4180: comma, CRLF, fields in quotes. A field that a spreadsheet would read as a formula gets an apostrophe.
 */
export function reportCsv(report: ScoredReport): string {
  const { rows } = scoreAnswers(report.answers);
  const head = [
    'question',
    'title',
    'answer',
    'points',
    'possible',
    'confidence',
    'conflict',
    'sentence',
    'section',
    'address',
  ];
  const lines = QUESTION_IDS.map((id) => {
    const { value, confidence, conflict, evidence } = report.answers[id];
    const row = rows.find(({ question }) => question === id);
    const [first] = evidence;
    return [
      ...[id, questionWords(id).title, value, `${row?.points ?? 0}`, `${row?.max ?? 0}`],
      ...[`${confidence}`, `${conflict}`, first?.quote ?? '', first?.section.join(' › ') ?? '', report.url ?? ''],
    ];
  });
  return [head, ...lines].map((line) => line.map(field).join(',')).join('\r\n') + '\r\n';
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
