import { describe, expect, test } from 'vitest';
import { findUpdated } from '../../lib/facts/dates.ts';
import { readDate } from '../../lib/facts/read-date.ts';
import { policyOfParts } from './policy-of-parts.ts';

describe('a date', () => {
  const DATES = [
    { text: 'May 30th, 2018', date: '2018-05-30' },
    { text: '3 March 2020', date: '2020-03-03' },
    { text: 'the 5th day of May, 2019', date: '2019-05-05' },
    { text: 'Sept. 1, 2021', date: '2021-09-01' },
    { text: '2020-06-10', date: '2020-06-10' },
    { text: '06.03.2023', date: '2023-03-06' },
    { text: '10/02/2023', date: '2023-10-02' },
    { text: '26/06/2023', date: '2023-06-26' },
    { text: 'September 2022', date: '2022-09' },
    { text: '03/2021', date: '2021-03' },
    { text: 'February 30, 2020', date: null },
    { text: 'soon', date: null },
    { text: 'version 13.1.2', date: null },
  ];
  test.each(DATES)('$text is $date', ({ text, date }) => {
    expect(readDate(text)).toBe(date);
  });

  test('with days first where the policy writes them so', () => {
    expect(readDate('11/12/2023', true)).toBe('2023-12-11');
  });
});

describe('the date of a policy', () => {
  const CASES = [
    {
      name: 'last updated, before effective',
      parts: ['Effective May 1, 2020.', 'Last updated: June 2, 2021'],
      date: '2021-06-02',
    },
    { name: 'effective, where nothing was updated', parts: ['Effective date: May 1, 2020.'], date: '2020-05-01' },
    { name: 'in a sentence', parts: ['This policy was last revised on 18 August 2018.'], date: '2018-08-18' },
    { name: 'under its heading', parts: ['Last updated', '10 May 2022', 'We keep little.'], date: '2022-05-10' },
    { name: 'alone under the title', parts: ['Privacy notice', 'May 9, 2023', 'We keep little.'], date: '2023-05-09' },
    {
      name: 'days first, as another date shows',
      parts: ['Reviewed on 26/06/2023. Last updated on 11/12/2023.'],
      date: '2023-12-11',
    },
    {
      name: 'of a law is not it',
      parts: ['The Lantern Privacy Act, effective July 1, 2023, gives you rights.'],
      date: null,
    },
    {
      name: 'of a copyright is not it',
      parts: ['We keep little.', 'We sell nothing.', 'Copyright 2019 Lantern.'],
      date: null,
    },
  ];
  test.each(CASES)('$name: $date', ({ parts, date }) => {
    const { sentences, policy } = policyOfParts(...parts);
    const found = findUpdated(sentences);
    expect(found?.value ?? null).toBe(date);
    for (const { quote, start, end } of found?.evidence ?? []) expect(policy.text.slice(start, end)).toBe(quote);
  });
});
