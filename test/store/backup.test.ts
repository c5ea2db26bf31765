import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';
import { type Backup, readBackup, writeBackup } from '../../lib/store/backup.ts';
import { DEFAULT_SETTINGS, keptMs, readSettings } from '../../lib/store/settings.ts';
import { readReview } from '../../lib/store/review-record.ts';
import { NO_REVIEW } from '../../lib/review/review.ts';

const POLICY = [
  'Privacy policy',
  'This privacy policy says what personal data the Fernhill bakery collects when you visit its shop, and what it does with it.',
  'We collect your name and your email address when you order, and our server logs your IP address. We use cookies to remember your basket.',
  'We never sell your personal data. We delete the data of an order after 90 days. You can ask us to delete your personal data at any time.',
  'We protect your personal data with encryption. We may change this privacy policy; the new version is always on this page.',
  'Questions about your personal data reach us at privacy@fernhill.example. This policy dates from 2 May 2026, and it holds for all who visit the site.',
].join('\n\n');

async function backup(): Promise<Backup> {
  const report = await analyze([{ url: 'https://fernhill.example/privacy', policy: readPlainText(POLICY) }]);
  const sha256 = report.documents[0]?.sha256 ?? '';
  return {
    smallprint: 1,
    settings: DEFAULT_SETTINGS,
    view: { weights: { sale: 'double' }, lens: { place: 'brazil', age: 'adult' } },
    reports: [{ address: 'https://fernhill.example/privacy', sha256, host: 'fernhill.example', readAt: 5, report }],
    corrections: [{ sha256, corrections: { sale: { setAside: [3], value: 'sold' } } }],
  };
}

describe('a copy of everything', () => {
  test('is read back as it was written, and a copy of the copy is the same to the letter', async () => {
    const written = writeBackup(await backup());
    const read = readBackup(written);
    expect(read).toEqual(JSON.parse(written));
    const again = read && writeBackup(read);
    const reread = readBackup(again ?? '');
    expect(reread && writeBackup(reread)).toBe(again);
  });

  test.each([
    ['no JSON', '{'],
    ['another program’s', '{"version":3}'],
    ['of a later version', '{"smallprint":2,"settings":{},"reports":[],"corrections":[]}'],
    ['with a key too many', '{"smallprint":1,"settings":{},"reports":[],"corrections":[],"extra":1}'],
    [
      'with a polluted prototype',
      '{"smallprint":1,"settings":{"__proto__":{"x":1},"extra":1},"reports":[],"corrections":[]}',
    ],
  ])('that is %s is refused', (_name, text) => expect(readBackup(text)).toBeNull());

  test('with a damaged report is refused whole', async () => {
    const { reports, ...rest } = await backup();
    const damaged = { ...rest, reports: reports.map((one) => ({ ...one, report: { ...one.report, score: 'A' } })) };
    expect(readBackup(JSON.stringify(damaged))).toBeNull();
  });
});

describe('settings', () => {
  test.each([[undefined], [{ theme: 'pink' }], ['dark'], [{ theme: 'dark', extra: 1 }]])(
    'damaged as %j fall back',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );
  test('are read back', () =>
    expect(readSettings({ theme: 'dark', history: 'month' })).toEqual({ theme: 'dark', history: 'month' }));
  test.each([
    ['never', 0],
    ['month', 30 * 86_400_000],
    ['always', Number.POSITIVE_INFINITY],
  ] as const)('%s keeps results for %d ms', (history, ms) => expect(keptMs({ theme: 'system', history })).toBe(ms));
});

describe('a review', () => {
  test('that is damaged falls back to none', () => {
    expect(readReview({ corrections: { sale: { setAside: [-1], value: null } } })).toEqual(NO_REVIEW);
    expect(readReview({ ...NO_REVIEW, weights: { sale: 'triple' } })).toEqual(NO_REVIEW);
  });
  test('is read back', () => {
    const review = { ...NO_REVIEW, weights: { sale: 'double' }, lens: { place: 'uk', age: 'child' } } as const;
    expect(readReview(structuredClone(review))).toEqual(review);
  });
});
