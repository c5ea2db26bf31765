import { WORDING } from '../../strings/strings.ts';
import { formatPeriod } from '../../summary/format-period.ts';
import type { Answer, RetentionPeriod } from '../../types.ts';
import { FactEvidence } from './FactEvidence.tsx';
import { AXIS_MARKS, hoursOf, positionOf } from './retention-axis.ts';
import type { ReportView } from './report-view.ts';

/** Every stated period as a bar on one axis, shortest first; a dashed line where there is no end. */
export function RetentionTimeline(view: ReportView) {
  const { facts, answers } = view.report;
  const periods = [...facts.retentionPeriods].sort((a, b) => (hoursOf(a.value) ?? 0) - (hoursOf(b.value) ?? 0));
  const open = openEnded(answers.retention);
  const words = WORDING.facts.timeline;
  if (!hasTimeline(view.report)) return null;
  return (
    <div class="timeline">
      {periods.map((period) => (
        <Period key={`${period.value} ${period.appliesTo}`} {...view} period={period} />
      ))}
      {open.length > 0 && (
        <div class="timeline-row">
          <FactEvidence {...view} evidence={open} summary={`${words.allData} · ${words.open}`} />
          <svg class="timeline-bar" aria-hidden="true">
            <line class="timeline-open" x1="1" x2="100%" y1="5" y2="5" />
          </svg>
        </div>
      )}
      <svg class="timeline-axis" aria-hidden="true">
        <line class="timeline-line" x1="0" x2="100%" y1="0.5" y2="0.5" />
        {(Object.keys(AXIS_MARKS) as (keyof typeof AXIS_MARKS)[]).map((mark) => (
          <text
            key={mark}
            data-at={mark === 'tenYears' ? 'end' : undefined}
            x={`${positionOf(AXIS_MARKS[mark])}%`}
            y="15"
          >
            {words[mark]}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Whether a policy says how long it keeps anything, or that it sets no end. */
export function hasTimeline({ facts, answers }: ReportView['report']): boolean {
  return facts.retentionPeriods.length > 0 || openEnded(answers.retention).length > 0;
}

function Period({ period, ...view }: ReportView & { readonly period: RetentionPeriod }) {
  const { value, appliesTo, evidence } = period;
  const hours = hoursOf(value);
  const what = appliesTo === '' ? WORDING.facts.timeline.otherData : appliesTo;
  return (
    <div class="timeline-row">
      <FactEvidence {...view} evidence={evidence} summary={`${formatPeriod(value)} · ${what}`} />
      {hours !== null && (
        <svg class="timeline-bar" aria-hidden="true">
          <rect class="timeline-fill" width={`${positionOf(hours)}%`} height="8" y="1" rx="2" />
        </svg>
      )}
    </div>
  );
}

/** The sentences that set no end: "as long as necessary", or without limit. */
function openEnded({ evidence }: Answer): Answer['evidence'] {
  return evidence.filter(({ role, value }) => role === 'states' && (value === 'as-needed' || value === 'indefinite'));
}
