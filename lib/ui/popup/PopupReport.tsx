import type { Notice } from '../../job/tab-state.ts';
import { isOwn, reviewedAnswers } from '../../review/adjust.ts';
import type { Review } from '../../review/review.ts';
import { notableRows } from '../../score/notable-rows.ts';
import { scoreAnswers } from '../../score/score.ts';
import { WORDING } from '../../strings/strings.ts';
import { DeviceNote } from '../parts/DeviceNote.tsx';
import { Notices } from '../parts/Notices.tsx';
import { isUsual, OwnScore } from '../parts/OwnScore.tsx';
import { ScoreFace } from '../parts/ScoreFace.tsx';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { Verdict } from '../parts/Verdict.tsx';
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
  readonly review: Review;
}

/** A report at a glance: grade, score, verdict, the five answers, what cost and what earned most. */
export function PopupReport({ state, actions, review }: Props) {
  const { report, host, policyUrl, notices, saved } = state;
  const answers = reviewedAnswers(report.answers, review);
  const own = scoreAnswers(answers, review.weights);
  const { score, range, grade } = own;
  const { cost, earned } = notableRows(own.rows);
  return (
    <main class="popup">
      <SiteHeader host={host} meta={policyMeta(state)} onOpenSettings={actions.onOpenSettings} />
      <div class="popup-body">
        <Notices notices={notices.filter(isForPopup)} links={{ host, policyUrl }} {...actions} />
        <ScoreFace score={score} range={range} grade={grade} />
        {isOwn(review) && !isUsual({ own, usual: report }) && <OwnScore own={own} usual={report} />}
        <Verdict
          text={verdictText(grade, answers)}
          also={isPartial(notices) ? WORDING.verdict.partlyRead.line : undefined}
        />
        <AnswerList answers={answers} facts={report.facts} lens={review.lens} onOpenPanel={actions.onOpenPanel} />
        <ConflictNotice answers={answers} onOpenPanel={actions.onOpenPanel} />
        <PointList title={WORDING.score.cost} rows={cost} answers={answers} />
        <PointList title={WORDING.score.earned} rows={earned} answers={answers} />
      </div>
      <div class="popup-foot">
        <ActionBar policyUrl={policyUrl} {...actions} />
        <DeviceNote text={saved ? WORDING.ui.notes.onDevice : WORDING.ui.notes.notSaved} />
      </div>
    </main>
  );
}

/** That the layout was not looked at holds for every policy that was downloaded: the side panel says it. */
function isForPopup({ code }: Notice): boolean {
  return code !== 'hidden-text-unchecked';
}

/** A grade on a part of the policy is never called fine. */
function isPartial(notices: readonly Notice[]): boolean {
  return notices.some(({ code }) => ['partly-read', 'incomplete-download', 'too-large', 'garbled-text'].includes(code));
}
