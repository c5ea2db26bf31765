import type { Score } from '../../score/score.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { ReportView } from './report-view.ts';
import { LensChoice } from './LensChoice.tsx';
import { ScoreTable } from './ScoreTable.tsx';

/** The score taken apart: every row, its sum, and what else decides the grade. */
export function ScoreTab({ own, ...view }: ReportView & { readonly own: Score }) {
  const words = WORDING.score;
  const [low, high] = own.range;
  const resetWeights = () => view.actions.onReview({ ...view.review, weights: {} });
  return (
    <div class="tab-panel">
      <div>
        <h2 class="group-title">{words.label}</h2>
        <p class="sum">{fill(words.total, { score: `${own.score}` })}</p>
        {low !== high && <p class="hint">{fill(words.rangeExplain, { low: `${low}`, high: `${high}` })}</p>}
        {own.caps.map(({ question }) => (
          <p class="hint" key={question}>
            {capText(question)}
          </p>
        ))}
      </div>
      <LensChoice {...view} />
      <ScoreTable own={own} {...view} />
      {Object.values(view.review.weights).some((choice) => choice !== 'as-given') && (
        <p>
          <button class="button" data-size="sm" type="button" onClick={resetWeights}>
            {WORDING.options.weights.reset}
          </button>
        </p>
      )}
      <p class="hint">{words.explain}</p>
      <p class="hint">{words.silentExplain}</p>
      <p class="hint">{words.aboutTheText}</p>
      <p class="hint">{words.basis}</p>
    </div>
  );
}

function capText(question: string): string {
  const caps: Readonly<Record<string, string>> = WORDING.score.caps;
  return caps[question] ?? '';
}
