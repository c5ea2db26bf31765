import { notableRows, scoreAnswers } from '../../score/score.ts';
import { WORDING } from '../../strings/strings.ts';
import { DeviceNote } from '../parts/DeviceNote.tsx';
import { Notices } from '../parts/Notices.tsx';
import { ScoreFace } from '../parts/ScoreFace.tsx';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { policyMeta } from '../words/policy-meta.ts';
import type { ScoredState } from '../words/state-for.ts';
import { verdictText } from '../words/verdict-text.ts';
import { ActionBar } from './ActionBar.tsx';
import { AnswerList } from './AnswerList.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { PointList } from './PointList.tsx';
import type { PopupActions } from './popup-actions.ts';

interface Props {
  readonly state: ScoredState;
  readonly actions: PopupActions;
}

/** A report at a glance: grade, score, verdict, the five answers, what cost and what earned most. */
export function PopupReport({ state, actions }: Props) {
  const { report, host, policyUrl, notices, saved } = state;
  const { score, scoreRange, grade, answers, facts } = report;
  const { cost, earned } = notableRows(scoreAnswers(answers).rows);
  return (
    <main class="popup">
      <SiteHeader host={host} meta={policyMeta(state)} onOpenSettings={actions.onOpenSettings} />
      <div class="popup-body">
        <Notices notices={notices} links={{ host, policyUrl }} {...actions} />
        <ScoreFace score={score} range={scoreRange} grade={grade} />
        <p class="verdict">{verdictText(grade, answers)}</p>
        <AnswerList answers={answers} facts={facts} />
        <ConflictNotice answers={answers} onOpenPanel={actions.onOpenPanel} />
        <PointList title={WORDING.score.cost} rows={cost} answers={answers} />
        <PointList title={WORDING.score.earned} rows={earned} answers={answers} />
      </div>
      <ActionBar policyUrl={policyUrl} {...actions} />
      <DeviceNote text={saved ? WORDING.ui.notes.onDevice : WORDING.ui.notes.notSaved} />
    </main>
  );
}
