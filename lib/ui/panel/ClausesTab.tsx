import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { QUESTION_IDS } from '../../questions.ts';
import { rarityOf } from '../../review/rarity.ts';
import { tourOf } from '../../review/tour.ts';
import { scoreAnswers } from '../../score/score.ts';
import { WORDING } from '../../strings/strings.ts';
import { TOPICS } from '../../types.ts';
import { type Look, LOOKS, lookOf } from '../words/severity-look.ts';
import { ClauseCard } from './ClauseCard.tsx';
import { ClauseList } from './ClauseList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { matchingClauses, matchingQuestions, NO_FILTER, searcher } from './filter-findings.ts';
import { type Order, OrderChoice } from './OrderChoice.tsx';
import type { PanelPlace } from './panel-place.ts';
import type { ReportView } from './report-view.ts';
import { Tour } from './Tour.tsx';
import { useListKeys } from './use-list-keys.ts';

interface Props extends ReportView {
  /** A question to go to, once. */
  readonly at: PanelPlace | null;
  readonly onReached: () => void;
}

/** All findings: a card for each question, or the sentences as they stand in the policy. */
export function ClausesTab({ at, onReached, ...view }: Props) {
  const { report, answers } = view;
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<Order>('by-question');
  const [touring, setTouring] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!at) return;
    setFilter(NO_FILTER);
    setOrder('by-question');
    const card = list.current?.querySelector<HTMLElement>(`[data-question="${at.question}"]`);
    if (!card) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'start' });
    onReached();
  }, [at, order, filter]);
  const { rows } = scoreAnswers(answers, view.review.weights);
  const questions = matchingQuestions(report, answers, filter);
  const clauses = matchingClauses(report.clauses, filter);
  const shown = order === 'by-question' ? questions.length : clauses.length;
  const hit = searcher(filter.search);
  const topics = TOPICS.filter((topic) => report.clauses.some((clause) => clause.topics.includes(topic)));
  const unusual = useMemo(() => report.clauses.filter(({ quote }) => rarityOf(quote) !== null).length, [report]);
  const hasTour = tourOf(answers).length > 0;
  const onKeyDown = useListKeys();
  return (
    <>
      <h2 class="visually-hidden">{WORDING.ui.sections.clauses}</h2>
      {touring && <Tour {...view} onEnd={() => setTouring(false)} />}
      <FilterBar
        filter={filter}
        counts={countsOf(view, order)}
        topics={topics}
        unusual={unusual}
        shown={shown}
        onFilter={setFilter}
      >
        <OrderChoice order={order} onOrder={setOrder} filter={filter} sections={report.clauses} onFilter={setFilter}>
          {!touring && hasTour && (
            <span class="tour-start">
              <button class="button" data-size="sm" type="button" onClick={() => setTouring(true)}>
                {WORDING.ui.tour.start}
              </button>
            </span>
          )}
        </OrderChoice>
      </FilterBar>
      {shown === 0 && (
        <div class="tab-panel">
          <p class="muted">{WORDING.ui.filter.none}</p>
          <button class="button" data-size="sm" type="button" onClick={() => setFilter(NO_FILTER)}>
            {WORDING.ui.filter.clear}
          </button>
        </div>
      )}
      <div onKeyDown={onKeyDown} ref={list}>
        {order === 'in-text' && <ClauseList {...view} clauses={clauses} hit={hit} />}
        {order === 'by-question' &&
          questions.map((id) => (
            <ClauseCard key={id} {...view} question={id} hit={hit} row={rows.find(({ question }) => question === id)} />
          ))}
      </div>
    </>
  );
}

function countsOf({ report, answers }: ReportView, order: Order): Record<Look, number> {
  const looks: readonly Look[] =
    order === 'in-text'
      ? report.clauses.map(({ severity }) => severity)
      : QUESTION_IDS.map((id) => lookOf(id, answers[id]));
  const count = (look: Look): [Look, number] => [look, looks.filter((one) => one === look).length];
  return Object.fromEntries(LOOKS.map(count)) as Record<Look, number>; // one entry a look
}
