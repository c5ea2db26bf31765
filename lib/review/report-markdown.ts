import { QUESTION_IDS } from '../questions.ts';
import { scoreAnswers } from '../score/score.ts';
import { questionWords } from '../strings/answer-words.ts';
import { fill, WORDING } from '../strings/strings.ts';
import { sentenceOf } from '../summary/summarize.ts';
import type { Answer, ScoredReport } from '../types.ts';

/**
 * A report as Markdown: address, date, hash, grade, every row with its points, its sentence and the quotes behind it.
 *
 * Shape:  text of the page is escaped, so that none of it becomes markup.
 */
export function reportMarkdown(report: ScoredReport, date: string): string {
  const { answers, grade, score, scoreRange, facts, title } = report;
  const words = WORDING.takeAlong;
  const [low, high] = scoreRange;
  const { rows } = scoreAnswers(answers);
  const head = [
    `# ${plain(title)}`,
    '',
    `**${fill(WORDING.score.grade, { grade })}, ${fill(WORDING.score.range, { score: `${score}`, low: `${low}`, high: `${high}` })}**`,
    '',
    ...(report.url === null ? [] : [`- ${fill(words.address, { address: plain(report.url) })}`]),
    `- ${fill(words.read, { date })}`,
    ...report.documents.map(({ sha256 }) => `- ${fill(words.sha, { sha: sha256 })}`),
  ];
  const body = QUESTION_IDS.flatMap((id) => {
    const row = rows.find(({ question }) => question === id);
    const points = fill(WORDING.score.row, { points: `${row?.points ?? 0}`, max: `${row?.max ?? 0}` });
    return [
      '',
      `## ${questionWords(id).title} (${points})`,
      '',
      sentenceOf(id, answers[id], facts),
      ...quotes(answers[id]),
    ];
  });
  const total = fill(WORDING.score.total, { score: `${score}` });
  return [...head, ...body, '', total, '', `_${WORDING.disclaimer}_`, ''].join('\n');
}

function quotes({ evidence }: Answer): string[] {
  return evidence.flatMap(({ quote }) => [
    '',
    ...plain(quote)
      .split('\n')
      .map((line) => `> ${line}`),
  ]);
}

/** A text in which no character is markup. */
function plain(text: string): string {
  return text.replace(/[!#()*+<>[\\\]_`{|}~-]/g, String.raw`\$&`);
}
