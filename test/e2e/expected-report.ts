import { execFileSync } from 'node:child_process';
import { WORDING } from '../../lib/strings/strings.ts';
import { HEADLINE_IDS } from '../../lib/questions.ts';
import type { ScoredReport } from '../../lib/types.ts';
import { shownEvidence } from '../../lib/ui/words/shown-evidence.ts';

/** The report that the command line gives of a page, and what the popup is to show of it. */
export function expectedReport(file: string, url: string): { readonly report: ScoredReport; readonly popup: Shown } {
  const output = execFileSync('npm', ['run', '--silent', 'smallprint', '--', 'analyze', '--url', url, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const report = JSON.parse(output) as ScoredReport;
  return { report, popup: shownOf(report) };
}

export interface Shown {
  readonly grade: string | null;
  readonly score: number;
  readonly range: string | null;
  readonly answers: readonly { readonly label: string; readonly quote: string | null }[];
}

function shownOf({ grade, score, scoreRange: [low, high], answers }: ScoredReport): Shown {
  return {
    grade,
    score,
    range: `(${low}–${high})`,
    answers: HEADLINE_IDS.map((id) => {
      const words: Readonly<Record<string, { readonly label: string }>> = WORDING.answers[id];
      const { value, withheld } = answers[id];
      return {
        label: withheld === null ? (words[value]?.label ?? value) : WORDING.ui.confidence.low,
        quote: shownEvidence(answers[id])[0]?.quote ?? null,
      };
    }),
  };
}
