import { expect, test } from 'vitest';
import { analyze, type ReadDocument } from '../../lib/analyze.ts';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';
import { reportHash } from '../../lib/store/report-hash.ts';

const POLICY =
  'Privacy policy\n\nThis privacy policy says what personal data the Fernhill bakery collects in its shop.';
const COOKIES =
  'Cookie policy\n\nOur cookies remember your basket, and we tell here what personal data is in each of them and why.';

async function hashOf(...texts: readonly (string | null)[]): Promise<string> {
  const documents = texts.map((text, index): ReadDocument => {
    const url = `https://fernhill.example/${index}`;
    if (text !== null) return { url, policy: readPlainText(text) };
    return { url, policy: null, error: { code: 'timed-out', message: 'Took too long' } };
  });
  return reportHash(await analyze(documents));
}

test('a policy on one page has the hash of its text', async () => {
  const { documents } = await analyze([{ url: null, policy: readPlainText(POLICY) }]);
  expect(await hashOf(POLICY)).toBe(documents[0]?.sha256);
});

test('a part that could not be read gave no text', async () => {
  expect(await hashOf(POLICY, null)).toBe(await hashOf(POLICY));
});

test('a change in any part is another text', async () => {
  const hashes = await Promise.all([
    hashOf(POLICY),
    hashOf(POLICY, COOKIES),
    hashOf(POLICY, `${COOKIES} We changed this in May.`),
    hashOf(COOKIES, POLICY),
  ]);
  expect(new Set(hashes).size).toBe(hashes.length);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
});
