import { formatDay, formatIsoDate } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { hostOf } from './address.ts';
import type { ScoredState } from './state-for.ts';

/** One line below the site's name: whose policy it is, its date, and when it was read. */
export function policyMeta({ own, policyUrl, report, readAt }: ScoredState, withReadAt = false): string {
  const { givenText, ownPolicy, source, dated, readOn } = WORDING.ui.labels;
  const host = hostOf(policyUrl);
  const updated = report.facts.updated;
  return [
    host === null ? givenText : own ? ownPolicy : fill(source, { host }),
    updated ? fill(dated, { date: formatIsoDate(updated.value) }) : WORDING.facts.labels.updated.none,
    ...(withReadAt ? [fill(readOn, { date: formatDay(readAt) })] : []),
  ].join(' · ');
}
