import { formatPeriod } from '../../strings/format-period.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Quote, RetentionPeriod } from '../../types.ts';
import { FactEvidence } from './FactEvidence.tsx';
import { AXIS_MARKS, hoursOf, positionOf } from './retention-axis.ts';
import type { QuoteSource } from './report-view.ts';

/** The last mark ends where the axis does; the one before it would touch it in a narrow panel. */
const PLACES: Readonly<Partial<Record<keyof typeof AXIS_MARKS, string>>> = { year: 'crowded', tenYears: 'end' };

interface Props extends QuoteSource {
  readonly periods: readonly RetentionPeriod[];
  /** Sentences that set no end. */
  readonly openEnded: readonly Quote[];
}

/** Every stated period as a bar on one axis, shortest first; a dashed line where there is no end. */
export function RetentionTimeline({ periods, openEnded, ...source }: Props) {
  const words = WORDING.facts.timeline;
  if (periods.length + openEnded.length === 0) return null;
  const rising = [...periods].sort((a, b) => (hoursOf(a.value) ?? 0) - (hoursOf(b.value) ?? 0));
  return (
    <div class="timeline">
      {rising.map((period) => (
        <Period key={`${period.value} ${period.appliesTo}`} {...source} period={period} />
      ))}
      {openEnded.length > 0 && (
        <div class="timeline-row">
          <FactEvidence {...source} evidence={openEnded} summary={`${words.allData} · ${words.open}`} />
          <svg class="timeline-bar" aria-hidden="true">
            <line class="timeline-open" x1="1" x2="100%" y1="5" y2="5" />
          </svg>
        </div>
      )}
      <svg class="timeline-axis" aria-hidden="true">
        <line class="timeline-line" x1="0" x2="100%" y1="0.5" y2="0.5" />
        {(Object.keys(AXIS_MARKS) as (keyof typeof AXIS_MARKS)[]).map((mark) => (
          <text key={mark} data-at={PLACES[mark]} x={`${positionOf(AXIS_MARKS[mark])}%`} y="15">
            {words[mark]}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Period({ period, ...source }: QuoteSource & { readonly period: RetentionPeriod }) {
  const { value, appliesTo, evidence } = period;
  const hours = hoursOf(value);
  const what = appliesTo === '' ? WORDING.facts.timeline.otherData : appliesTo;
  return (
    <div class="timeline-row">
      <FactEvidence {...source} evidence={evidence} summary={`${formatPeriod(value)} · ${what}`} />
      {hours !== null && (
        <svg class="timeline-bar" aria-hidden="true">
          <rect class="timeline-fill" width={`${positionOf(hours)}%`} height="8" y="1" rx="2" />
        </svg>
      )}
    </div>
  );
}
