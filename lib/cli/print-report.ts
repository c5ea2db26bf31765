import { HEADLINE_IDS, QUESTION_IDS, type QuestionId } from '../questions.ts';
import { severityOf } from '../score/severity.ts';
import { answerText } from '../strings/answer-text.ts';
import { questionWords } from '../strings/answer-words.ts';
import { languageName } from '../strings/language-name.ts';
import { fill, WORDING } from '../strings/strings.ts';
import type { Answer, Report, ScoredReport, Severity } from '../types.ts';
import { paint, type Ink } from './paint.ts';

/** What a terminal line holds at most. Units: characters. */
const WIDTH = 100;
const INKS: Readonly<Record<Severity, Ink>> = { good: 'green', neutral: 'plain', bad: 'red' };

/**
 * A report as a person reads it on a terminal: what the popup shows.
 *
 * Shape:  lines; colors only where asked for. Control characters of the policy are taken out.
 */
export function printReport(report: Report, options: { color: boolean }): string {
  const ink = paint(options.color);
  const lines = [ink(clean(report.title || report.file || ''), 'bold'), clean(report.url ?? report.file ?? ''), ''];
  if (!report.isPolicy) lines.push(...stateLines('not-a-policy', {}));
  else if ('reason' in report) {
    const language = languageName(report.language);
    lines.push(
      ...(report.reason === 'language'
        ? stateLines('language-not-supported', { language })
        : stateLines('too-short', {})),
    );
  } else lines.push(...scoredLines(report, ink));
  for (const { message } of report.warnings) lines.push(ink(`! ${clean(message)}`, 'yellow'));
  return `${lines.join('\n')}\n`;
}

type Painter = ReturnType<typeof paint>;

function scoredLines(report: ScoredReport, ink: Painter): string[] {
  const [low, high] = report.scoreRange;
  const score =
    low === high
      ? fill(WORDING.score.value, { score: String(report.score) })
      : fill(WORDING.score.range, { score: String(report.score), low: String(low), high: String(high) });
  const more = QUESTION_IDS.filter((id) => !HEADLINE_IDS.includes(id));
  return [
    `${ink(fill(WORDING.score.grade, { grade: report.grade }), 'bold')}  ${WORDING.score.label} ${score}`,
    WORDING.verdict[report.grade].line,
    '',
    ink(WORDING.ui.sections.headline, 'bold'),
    ...HEADLINE_IDS.flatMap((id) => answerLines(id, report.answers[id], ink, true)),
    '',
    ink(WORDING.ui.sections.more, 'bold'),
    ...more.flatMap((id) => answerLines(id, report.answers[id], ink, false)),
    '',
    ...wrap(WORDING.disclaimer, ''),
  ];
}

function answerLines(id: QuestionId, answer: Answer, ink: Painter, withQuote: boolean): string[] {
  const severity = answer.value === 'silent' ? 'neutral' : severityOf(id, answer.value);
  const lines = [
    `  ${questionWords(id).title}: ${ink(answerText(id, answer), INKS[severity])}${answer.conflict ? ` (${WORDING.conflict.label})` : ''}`,
  ];
  const quote = answer.evidence[0]?.quote;
  if (withQuote && quote !== undefined)
    lines.push(...wrap(`“${clean(quote).slice(0, 400)}”`, '    ').map((line) => ink(line, 'dim')));
  return lines;
}

function stateLines(
  code: 'not-a-policy' | 'too-short' | 'language-not-supported',
  values: Readonly<Record<string, string>>,
): string[] {
  const { title, body } = WORDING.states[code];
  return [fill(title, values), ...wrap(fill(body, values), '')];
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

/** Text of a page must not steer the terminal. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}
