import { useEffect, useState } from 'preact/hooks';
import { isOwn, reviewedAnswers } from '../../review/adjust.ts';
import type { Review } from '../../review/review.ts';
import { scoreAnswers } from '../../score/score.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { Notices } from '../parts/Notices.tsx';
import { ownScoreText } from '../parts/OwnScore.tsx';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { policyMeta } from '../words/policy-meta.ts';
import type { ScoredState } from '../words/state-for.ts';
import { Adjusted } from './Adjusted.tsx';
import { ClausesTab } from './ClausesTab.tsx';
import { FactsTab } from './FactsTab.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { PanelPlace } from './panel-place.ts';
import { PanelFace } from './PanelFace.tsx';
import { ScoreTab } from './ScoreTab.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { useRested } from './use-rested.ts';

interface Props {
  readonly state: ScoredState;
  readonly actions: PanelActions;
  readonly review: Review;
  readonly at: PanelPlace | null;
  readonly changedTab: boolean;
}

/** A report taken apart: its findings, its score row by row, its facts. */
export function PanelReport({ state, actions: given, review, at, changedTab }: Props) {
  const { report, host, policyUrl, notices } = state;
  const [open, setOpen] = useState('clauses');
  const [place, setPlace] = useState<PanelPlace | null>(null);
  useEffect(() => {
    if (at) setOpen('clauses');
    setPlace(at);
  }, [at]);
  const [past, setPast] = useState<readonly Review[]>([]);
  const actions: PanelActions = {
    ...given,
    onReview(next) {
      setPast([...past, review]);
      given.onReview(next);
    },
  };
  const last = past.at(-1);
  const undo = () => {
    setPast(past.slice(0, -1));
    if (last) given.onReview(last);
  };
  const answers = reviewedAnswers(report.answers, review);
  const own = scoreAnswers(answers, review.weights);
  const spoken = useRested(isOwn(review) ? ownScoreText({ own, usual: report }) : '');
  const shared = { report, policyUrl, actions, review, answers };
  const tabs: readonly Tab[] = [
    {
      id: 'clauses',
      label: WORDING.ui.tabs.clauses,
      content: <ClausesTab {...shared} at={place} onReached={() => setPlace(null)} />,
    },
    { id: 'score', label: WORDING.ui.tabs.score, content: <ScoreTab {...shared} own={own} /> },
    { id: 'facts', label: WORDING.ui.tabs.facts, content: <FactsTab {...shared} host={host} readAt={state.readAt} /> },
  ];
  return (
    <main class="panel">
      <div class="panel-top">
        {changedTab && (
          <p class="changed-tab" role="status">
            {fill(WORDING.ui.labels.changedTab, { host })}
          </p>
        )}
        <SiteHeader host={host} meta={policyMeta(state, true)} onOpenSettings={actions.onOpenSettings} />
        <Notices notices={notices} links={{ host, policyUrl }} {...actions} />
        <PanelFace score={own.score} range={own.range} grade={own.grade} />
        <p class="visually-hidden" role="status">
          {spoken}
        </p>
        {isOwn(review) && <Adjusted own={own} usual={report} onUndo={last ? undo : null} onReview={actions.onReview} />}
      </div>
      <Tabs label={WORDING.ui.tabs.label} tabs={tabs} open={open} onOpen={setOpen} />
    </main>
  );
}
