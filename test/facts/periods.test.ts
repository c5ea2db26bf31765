import { describe, expect, test } from 'vitest';
import { findPeriods } from '../../lib/facts/periods.ts';
import { policyOfParts, type Part } from './policy-of-parts.ts';

const FOUND: { name: string; parts: Part[]; periods: string[]; of?: string }[] = [
  { name: 'days in words', parts: ['We delete log files after thirty (30) days.'], periods: ['P30D'], of: 'log files' },
  { name: 'months', parts: ['Your messages are kept for twelve months.'], periods: ['P12M'], of: 'Your messages' },
  { name: 'hours', parts: ['IP addresses are erased within 72 hours.'], periods: ['PT72H'], of: 'IP addresses' },
  { name: 'one year as "a year"', parts: ['Invoices are stored for a year.'], periods: ['P1Y'] },
  {
    name: 'the period first',
    parts: ['After 90 days, tickets are permanently deleted.'],
    periods: ['P90D'],
    of: 'tickets',
  },
  { name: 'both ends of a range', parts: ['Contracts are retained for six or ten years.'], periods: ['P6Y', 'P10Y'] },
  {
    name: 'inactivity',
    parts: ['If you do not sign in for at least 18 months, your account will be deleted.'],
    periods: ['P18M'],
  },
  {
    name: 'deletion after a request',
    parts: ['We will delete your data within 30 days of your request.'],
    periods: ['P30D'],
  },
  { name: 'what is kept to answer', parts: ['We keep your letters to answer you for 2 years.'], periods: ['P2Y'] },
  { name: 'a schedule', parts: ['Server logs are purged every 7 days.'], periods: ['P7D'] },
  {
    name: 'data learned from cookies',
    parts: ['Information collected through cookies is kept for 13 months.'],
    periods: ['P13M'],
  },
  {
    name: 'a list under its lead',
    parts: ['We keep your data as follows:', { kind: 'list-item', lead: 0, text: 'Support requests: two years' }],
    periods: ['P2Y'],
  },
  {
    name: 'a column of a table',
    parts: [{ kind: 'table-row', columns: ['Data', 'Retention'], text: 'Orders and requests | 10 years' }],
    periods: ['P10Y'],
    of: 'Orders and requests',
  },
  { name: 'logs that rotate', parts: ['Server logs are rotated after 14 days.'], periods: ['P14D'] },
  { name: 'addresses cut short', parts: ['After 18 months, IP addresses are truncated.'], periods: ['P18M'] },
  {
    name: 'data that is available',
    parts: ['Your data will be available for 30 days after you cancel.'],
    periods: ['P30D'],
  },
  { name: 'once a period has passed', parts: ['We anonymise orders once 5 years have passed.'], periods: ['P5Y'] },
  {
    name: 'disuse that looks back',
    parts: ['If you have not used your account in the last 12 months, we may delete it.'],
    periods: ['P12M'],
  },
  { name: 'messages that expire', parts: ['Chat messages expire after 30 days.'], periods: ['P30D'] },
  { name: 'financial years', parts: ['Invoices are kept for six financial years.'], periods: ['P6Y'] },
  {
    name: 'a section within one on retention',
    parts: [
      {
        kind: 'paragraph',
        section: ['Retention periods', 'Applicants'],
        text: 'Twelve months after the post is filled.',
      },
    ],
    periods: ['P12M'],
  },
  {
    name: 'data under a title that names cookies',
    parts: [
      { kind: 'paragraph', section: ['Cookies'], text: 'The statistics on visitors are erased after 26 months.' },
    ],
    periods: ['P26M'],
  },
];
const NONE: { name: string; parts: Part[] }[] = [
  { name: 'time to answer', parts: ['We respond to requests to delete data within 45 days.'] },
  { name: 'at least', parts: ['We keep consent records for at least 24 months.'] },
  { name: 'backups', parts: ['Backups are kept for 35 days.'] },
  { name: 'a limitation period', parts: ['Data is kept until the limitation period of 3 years ends.'] },
  { name: 'a cookie', parts: ['This cookie is stored for 2 years.'] },
  {
    name: 'cookies in a list',
    parts: [{ kind: 'list-item', section: ['Cookies'], text: 'login, stored for 14 days' }],
  },
  { name: 'an age', parts: ['We delete data of children under 13 years of age.'] },
  { name: 'a look back', parts: ['Data that we stored and sold in the preceding 12 months is listed here.'] },
  { name: 'a way off a mailing list', parts: ['We remove you from our mailing list within 10 days.'] },
  { name: 'a shop', parts: ['Return items to the store within 30 days.'] },
  { name: 'goods held', parts: ['We hold your order for 7 days at the counter.'] },
  { name: 'an age in other words', parts: ['You must be 13 years or older, or we delete the account.'] },
  { name: 'news of a breach', parts: ['We will tell you of a breach of stored data within 72 hours.'] },
  { name: 'aggregates', parts: ['Statistics are retained in aggregate for 3 years.'] },
  { name: 'a thing of one day', parts: ['Data held for one-day programs is listed here.'] },
  { name: 'how often', parts: ['Once a month we check what is stored.'] },
  { name: 'a time to cancel', parts: ['You may cancel within 14 days, and we remove the charge.'] },
  { name: 'no number', parts: ['We keep data for several years.'] },
];

describe('retention periods', () => {
  test.each(FOUND)('are found: $name', ({ parts, periods, of }) => {
    const { policy, sentences } = policyOfParts(...parts);
    const found = findPeriods(sentences, policy);
    expect(found.map(({ value }) => value)).toEqual(periods);
    if (of !== undefined) expect(found[0]?.appliesTo).toBe(of);
    for (const { quote, start, end } of found.flatMap(({ evidence }) => evidence)) {
      expect(policy.text.slice(start, end)).toBe(quote);
    }
  });

  test.each(NONE)('are not: $name', ({ parts }) => {
    const { policy, sentences } = policyOfParts(...parts);
    expect(findPeriods(sentences, policy)).toEqual([]);
  });
});
