import { expect, test } from 'vitest';
import { findLaws } from '../../lib/facts/laws.ts';
import { policyOfParts } from './policy-of-parts.ts';

const CASES = [
  { name: 'by name', text: 'Under the General Data Protection Regulation you have rights.', laws: ['GDPR'] },
  { name: 'by abbreviation', text: 'The CCPA and COPPA apply.', laws: ['CCPA', 'COPPA'] },
  { name: 'the British one apart', text: 'The UK GDPR applies.', laws: ['UK-GDPR'] },
  { name: 'both', text: 'The GDPR and the UK GDPR apply.', laws: ['UK-GDPR', 'GDPR'] },
  { name: 'its successor', text: 'The California Privacy Rights Act applies.', laws: ['CCPA'] },
  {
    name: 'of health and schools',
    text: 'We follow HIPAA and the Family Educational Rights and Privacy Act.',
    laws: ['HIPAA', 'FERPA'],
  },
  { name: 'elsewhere', text: 'See LGPD, PIPEDA and the ePrivacy Directive.', laws: ['LGPD', 'PIPEDA', 'ePrivacy'] },
  { name: 'none', text: 'We follow the law on privacy.', laws: [] },
];
test.each(CASES)('laws $name', ({ text, laws }) => {
  expect(findLaws(policyOfParts(text).sentences).map(({ value }) => value)).toEqual(laws);
});
