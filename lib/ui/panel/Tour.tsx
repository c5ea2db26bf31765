import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tourOf } from '../../review/tour.ts';
import { questionWords } from '../../strings/answer-words.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { sentenceOf } from '../../summary/summarize.ts';
import { Quote } from '../parts/Quote.tsx';
import { Severity } from '../parts/Severity.tsx';
import { lookOf } from '../words/severity-look.ts';
import type { ReportView } from './report-view.ts';
import { ShowInPolicy } from './ShowInPolicy.tsx';

/** The sentences that matter most, one at a time. Focus goes to each stop's title as it comes up. */
export function Tour({ onEnd, ...view }: ReportView & { readonly onEnd: () => void }) {
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [at]);
  const stops = tourOf(view.answers);
  const stop = stops[at];
  if (stop === undefined) return null;
  const { question, evidence } = stop;
  const answer = view.answers[question];
  const words = WORDING.ui.tour;
  const { next, previous } = WORDING.ui.actions;
  return (
    <section class="tour" aria-label={words.title}>
      <p class="clause-meta">
        <Severity look={lookOf(question, answer)} />
        <span class="nowrap">{fill(words.step, { n: `${at + 1}`, m: `${stops.length}` })}</span>
      </p>
      <h3 ref={title} tabIndex={-1}>
        {questionWords(question).title}
      </h3>
      <p class="clause-why">{sentenceOf(question, answer, view.report.facts)}</p>
      <Quote quote={evidence.quote} section={evidence.section} />
      <div class="clause-tools">
        <ShowInPolicy {...view} quote={evidence} />
      </div>
      <p class="hint">{questionWords(question).why}</p>
      <div class="message-actions" data-row>
        {at > 0 && (
          <button class="button" data-size="sm" type="button" onClick={() => setAt(at - 1)}>
            {previous}
          </button>
        )}
        {at + 1 < stops.length && (
          <button class="button" data-size="sm" data-kind="primary" type="button" onClick={() => setAt(at + 1)}>
            {next}
          </button>
        )}
        <button class="button" data-size="sm" type="button" onClick={onEnd}>
          {words.end}
        </button>
      </div>
    </section>
  );
}
