import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';
import { QUESTION_IDS, valuesOf } from '../../lib/questions.ts';
import { TOPICS, type Report } from '../../lib/types.ts';
import { CORPUS } from '../../scripts/corpus-lines.ts';
import { BAITS, baitedPage } from '../extract/hiding-tricks.ts';
import { runCli } from './run-cli.ts';

// Some of the tests start a program.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../../assets/report.schema.json'), 'utf8'));
const isReport = new Ajv({ strict: true, allowUnionTypes: true }).compile(SCHEMA);
const page = (bait: string): string => baitedPage({ name: '', html: (text) => `<p>${text}</p>` }, bait);
const read = (html: string) => extractPolicy(parseHtml(html), { url: null, live: false });

describe('the schema', () => {
  const scored = SCHEMA.$defs.scored.properties;
  test('has every question and its values', () => {
    expect(scored.answers.required).toEqual(QUESTION_IDS);
    for (const id of QUESTION_IDS) expect(scored.answers.properties[id].properties.value.enum).toEqual(valuesOf(id));
  });
  test('has every topic', () => expect(SCHEMA.$defs.clause.properties.topics.items.enum).toEqual(TOPICS));
});

describe('reports have the form of the schema', () => {
  const CASES: readonly { name: string; report: () => Promise<Report> }[] = [
    ...BAITS.map((bait) => ({
      name: `a policy that says: ${bait}`,
      report: () => analyze([{ url: null, policy: read(page(bait)) }]),
    })),
    {
      name: 'two documents',
      report: () =>
        analyze([
          { url: 'https://a.example/', policy: read(page('')) },
          { url: null, policy: read(page('x')), complete: false },
        ]),
    },
    {
      name: 'a document that could not be read',
      report: () =>
        analyze([
          { url: null, policy: read(page('')) },
          { url: 'https://a.example/c', policy: null, error: { code: 'page-missing', message: 'Gone.' } },
        ]),
    },
    {
      name: 'no policy',
      report: () => analyze([{ url: null, policy: readPlainText('Pots\n\nPots are made of clay.') }]),
    },
    {
      name: 'a short policy',
      report: () =>
        analyze([
          {
            url: null,
            policy: readPlainText(
              'Privacy policy\n\nWe do not collect any personal information about you, and we use no cookies.',
            ),
          },
        ]),
    },
    { name: 'an empty page', report: () => analyze([{ url: null, policy: read('') }]) },
  ];
  test.each(CASES)('$name', async ({ report }) => {
    const json: unknown = JSON.parse(JSON.stringify(await report()));
    expect(isReport(json), JSON.stringify(isReport.errors?.slice(0, 5))).toBe(true);
  });

  test('a report with a key that it does not know has not', async () => {
    expect(isReport({ ...(await analyze([{ url: null, policy: read(page('')) }])), mood: 'good' })).toBe(false);
  });
});

describe.skipIf(!existsSync(join(CORPUS, 'seeds/pages')))(
  'reports of real policies (skipped where the corpus is not beside the project)',
  () => {
    let rows: readonly Record<string, unknown>[] = [];
    beforeAll(() => {
      rows = runCli(['analyze', join(CORPUS, 'seeds/pages')]).rows;
    });
    test('have the form of the schema', () => {
      expect(rows.length).toBeGreaterThan(4);
      for (const row of rows) expect(isReport(row), JSON.stringify(isReport.errors?.slice(0, 3))).toBe(true);
    });
  },
);
