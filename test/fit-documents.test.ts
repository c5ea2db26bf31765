import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../lib/analyze.ts';
import { fitDocuments } from '../lib/fit-documents.ts';
import { readPlainText } from '../lib/extract/read-plain-text.ts';
import { POLICY_BODY } from './e2e/fault-site.ts';

const SITE = 'https://shop.example';
const POLICY = `Privacy policy\n\n${POLICY_BODY.join('\n\n')}`;
const COOKIES = `Cookie policy\n\n${'This cookie policy says which cookies our website sets on your device and why. Analytics cookies count visits. Advertising cookies let our partners show you ads. You can refuse cookies in your browser settings at any time.\n\n'.repeat(3)}`;
const RECIPES =
  'Bread\n\n' + 'Knead the dough for ten minutes, then let it rest in a warm place until it has doubled. '.repeat(12);
const FINNISH =
  'Tietosuojaseloste\n\n' +
  'Tässä tietosuojaselosteessa kerrotaan, miten käsittelemme henkilötietojasi, kun käytät verkkosivustoamme. '.repeat(
    8,
  );
const SHORT_SECTION =
  'How long we keep data\n\nWe keep your orders for as long as the tax office asks us to, which is ten years, and everything else until you close your account with us. After that we remove it from our systems within thirty days, backups included.';

const read = (path: string, text: string, more: Partial<ReadDocument> = {}): ReadDocument => ({
  url: `${SITE}${path}`,
  policy: readPlainText(text, path),
  ...more,
});

const CASES: readonly {
  readonly name: string;
  readonly documents: readonly ReadDocument[];
  readonly fits: readonly string[];
}[] = [
  { name: 'a policy alone', documents: [read('/privacy', POLICY)], fits: ['/privacy'] },
  {
    name: 'a cookie policy beside it',
    documents: [read('/privacy', POLICY), read('/cookies', COOKIES)],
    fits: ['/privacy', '/cookies'],
  },
  {
    name: 'another kind of page',
    documents: [read('/privacy', POLICY), read('/bread', RECIPES)],
    fits: ['/privacy', '/bread not-a-policy'],
  },
  {
    name: 'the same text at a second address',
    documents: [read('/privacy', POLICY), read('/privacy?print', POLICY)],
    fits: ['/privacy'],
  },
  {
    name: 'a text in another language',
    documents: [read('/privacy', POLICY), read('/fi', FINNISH)],
    fits: ['/privacy', '/fi language-not-supported'],
  },
  {
    name: 'a section of a hub, which says little by itself',
    documents: [read('/privacy', 'Privacy centre'), read('/privacy/keeping', SHORT_SECTION, { section: true })],
    fits: ['/privacy', '/privacy/keeping'],
  },
  {
    name: 'a form that a hub links',
    documents: [
      read('/privacy', 'Privacy centre'),
      read('/privacy/ask', 'Your name. Your question. Send.', { section: true }),
    ],
    fits: ['/privacy', '/privacy/ask not-a-policy'],
  },
  {
    name: 'a page that could not be read keeps its own reason',
    documents: [
      read('/privacy', POLICY),
      { url: `${SITE}/cookies`, policy: null, error: { code: 'timed-out', message: 'The site took too long' } },
    ],
    fits: ['/privacy', '/cookies timed-out'],
  },
];

describe('the documents of one policy', () => {
  test.each(CASES)('$name', ({ documents, fits }) => {
    const kept = fitDocuments(documents).map(({ url, error }) =>
      [new URL(url ?? '').pathname, error?.code].filter(Boolean).join(' '),
    );
    expect(kept).toEqual(fits);
  });

  test('a misfit keeps its place without its text', () => {
    const [, misfit] = fitDocuments([read('/privacy', POLICY), read('/bread', RECIPES)]);
    expect(misfit).toMatchObject({ url: `${SITE}/bread`, policy: null });
  });
});
