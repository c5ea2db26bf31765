import { describe, expect, test } from 'vitest';
import { judgeKind } from '../../lib/kind/judge-kind.ts';
import { OTHER_PAGES } from './other-pages.ts';
import { POLICIES } from './policies.ts';

describe('judgeKind', () => {
  test.each(Object.entries(POLICIES))('takes a policy for one (%s)', (language, text) => {
    expect(judgeKind({ text, title: '', url: null, language })).toMatchObject({
      isPolicy: true,
      kind: 'privacy-policy',
    });
  });

  test.each(Object.entries(POLICIES))('takes it for one where the language is unknown (%s)', (_, text) => {
    expect(judgeKind({ text, title: '', url: null, language: 'und' }).isPolicy).toBe(true);
  });

  test.each(OTHER_PAGES)('does not take $name for a policy', ({ text, title, language }) => {
    expect(judgeKind({ text, title, url: null, language }).isPolicy).toBe(false);
  });
});

const KINDS = [
  { name: 'a Californian notice', title: 'California Privacy Notice', kind: 'supplement' },
  { name: 'a notice at collection', title: 'CCPA Notice at Collection', kind: 'supplement' },
  { name: 'a notice for applicants', title: 'Job Applicant Privacy Notice', kind: 'supplement' },
  { name: 'a cookie policy', title: 'Cookie Policy', kind: 'cookie-policy' },
  { name: 'a German cookie policy', title: 'Cookie-Richtlinie', kind: 'cookie-policy' },
  { name: 'a policy that names cookies', title: 'Privacy and Cookie Policy', kind: 'privacy-policy' },
  { name: 'an ordinary policy', title: 'Privacy Policy', kind: 'privacy-policy' },
];
test.each(KINDS)('calls $name by its kind', ({ title, kind }) => {
  const text = POLICIES['en'] ?? '';
  expect(judgeKind({ text, title, url: null, language: 'en' }).kind).toBe(kind);
});
