import { notableRows } from '../../score/notable-rows.ts';
import { scoreAnswers } from '../../score/score.ts';
import { WORDING } from '../../strings/strings.ts';
import type { ScoredReport } from '../../types.ts';
import { BrandMark } from '../parts/BrandMark.tsx';
import { PointGroup, pointsIn } from '../parts/PointGroup.tsx';
import { ScoreFace } from '../parts/ScoreFace.tsx';
import { AnswerList } from '../popup/AnswerList.tsx';
import { Contradictions } from './Contradictions.tsx';
import { PointList } from '../popup/PointList.tsx';
import { Verdict } from '../parts/Verdict.tsx';
import { verdictText } from '../words/verdict-text.ts';

interface Props {
  /** The report of `SAMPLE_POLICY`, made on this device as any other; `null`: not yet read. */
  readonly report: ScoredReport | null;
  readonly onOpenSettings: () => void;
}

/** The first page: what Smallprint does, shown on a policy of our own, and what it never does. */
export function Welcome({ report, onOpenSettings }: Props) {
  const words = WORDING.firstRun;
  const { do: does, never } = WORDING.about;
  return (
    <main class="welcome">
      <header class="welcome-head">
        <BrandMark />
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <p class="muted">{words.pin}</p>
      </header>
      <section class="welcome-sample" aria-labelledby="sample-title">
        <h2 class="group-title" id="sample-title">
          {words.sample}
        </h2>
        <p class="hint">{words.sampleHelp}</p>
        {report && <Sample report={report} />}
      </section>
      <PointGroup title={does.title} points={pointsIn(does)} level="h2" />
      <PointGroup title={never.title} points={pointsIn(never)} level="h2" />
      <p class="hint">{WORDING.disclaimer}</p>
      <p>
        <button class="button" type="button" onClick={onOpenSettings}>
          {words.start}
        </button>
      </p>
    </main>
  );
}

function Sample({ report }: { readonly report: ScoredReport }) {
  const { score, scoreRange, grade, answers, facts } = report;
  const { cost, earned } = notableRows(scoreAnswers(answers).rows);
  return (
    <div class="welcome-report">
      <ScoreFace score={score} range={scoreRange} grade={grade} />
      <Verdict text={verdictText(grade, answers)} />
      <AnswerList answers={answers} facts={facts} />
      <Contradictions answers={answers} />
      <PointList title={WORDING.score.cost} rows={cost} answers={answers} />
      <PointList title={WORDING.score.earned} rows={earned} answers={answers} />
    </div>
  );
}
