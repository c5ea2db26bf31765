import { expect, test } from 'vitest';
import { policyMeta } from '../../../lib/ui/words/policy-meta.ts';
import type { ScoredState } from '../../../lib/ui/words/state-for.ts';
import { POLICY_URL, REPORT } from '../../fixtures/report.ts';
import { REPORT_STATE } from '../../fixtures/tab-states.ts';

const CASES = [
  { name: 'a site’s own policy', url: POLICY_URL, own: true, meta: 'The site’s own policy · Dated 12 March 2026' },
  {
    name: 'a policy of another host',
    url: 'https://policies.example/privacy',
    own: false,
    meta: 'Policy from policies.example · Dated 12 March 2026',
  },
  { name: 'a text that was pasted', url: null, own: true, meta: 'A text that you gave · Dated 12 March 2026' },
];
test.each(CASES)('says of $name whose it is', ({ url, own, meta }) => {
  const state: ScoredState = { ...REPORT_STATE, kind: 'scored', report: REPORT, policyUrl: url, own };
  expect(policyMeta(state)).toBe(meta);
});
