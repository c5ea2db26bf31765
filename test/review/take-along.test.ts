import { describe, expect, test } from 'vitest';
import { QUESTION_IDS } from '../../lib/questions.ts';
import { correctionReport } from '../../lib/review/correction-report.ts';
import { reportCsv } from '../../lib/review/report-csv.ts';
import { reportMarkdown } from '../../lib/review/report-markdown.ts';
import { WORDING } from '../../lib/strings/strings.ts';
import { answersWith, POLICY_URL, REPORT, reportOf } from '../fixtures/report.ts';

describe('reportMarkdown', () => {
  const text = reportMarkdown(REPORT, '3 June 2026');

  test('holds address, date, hash, grade, and a heading for every question', () => {
    expect(text).toContain('https://lantern.example/privacy');
    expect(text).toContain('3 June 2026');
    expect(text).toContain('0'.repeat(64));
    expect(text).toContain(`Grade ${REPORT.grade}, ${REPORT.score}`);
    expect(text.match(/^## /gm)).toHaveLength(QUESTION_IDS.length);
  });

  test('never says that the policy is silent where an answer was withheld', () => {
    const [, part] = text.split('## Policy changes');
    expect(part).toContain(WORDING.ui.confidence.withheld);
    expect(part).not.toContain('Does not clearly say');
  });

  test('quotes each sentence, with nothing in it that is markup', () => {
    expect(text).toContain('\n> We never sell your personal data.');
    const hostile = reportMarkdown({ ...REPORT, title: '<img src=x> [click](javascript:1) `code`' }, 'now');
    expect(hostile.split('\n')[0]).toBe(String.raw`# \<img src=x\> \[click\]\(javascript:1\) \`code\``);
  });
});

describe('reportCsv', () => {
  test('has a line for every question, and points that add up to the score', () => {
    const lines = reportCsv(REPORT).trimEnd().split('\r\n').slice(1);
    expect(lines).toHaveLength(QUESTION_IDS.length);
    const points = lines.map((line) => Number(line.split('","')[3]));
    expect(Math.round(points.reduce((sum, one) => sum + one, 0))).toBe(REPORT.score);
    expect(lines[0]).toContain('"We never sell your personal data."');
    expect(lines[0]).toContain(POLICY_URL);
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@cmd'])('lets no spreadsheet run %s', (quote) => {
    const evidence = [{ quote, section: [], start: 0, end: 5, value: 'sold', role: 'states' }] as const;
    const csv = reportCsv(reportOf(answersWith({ sale: { value: 'sold', evidence } })));
    expect(csv).toContain(`"'${quote.replaceAll('"', '""')}"`);
  });
});

test('correctionReport holds what was found, what is right, and the sentence that was set aside', () => {
  const start = REPORT.answers.sharing.evidence[0]?.start ?? -1;
  const report: unknown = JSON.parse(
    correctionReport(REPORT, { sharing: { setAside: [start], value: null }, sale: { setAside: [], value: 'sold' } }),
  );
  expect(report).toMatchObject({
    documents: [{ url: POLICY_URL }],
    corrections: [
      { question: 'sale', found: 'not-sold', corrected: 'sold', setAside: [] },
      { question: 'sharing', found: 'advertising', corrected: 'silent', setAside: [{ tookFor: 'advertising' }] },
    ],
  });
});
