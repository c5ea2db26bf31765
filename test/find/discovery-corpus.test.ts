import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { decodeBytes } from '../../lib/extract/decode-bytes.ts';
import { discover } from '../../lib/find/discover.ts';
import { CORPUS } from '../../scripts/corpus-lines.ts';

const FOLDER = join(CORPUS, 'discovery');
interface Truth {
  readonly file: string;
  readonly url: string;
  readonly kind: string;
  readonly policy: readonly { readonly url: string }[];
}

/** Every fourth page of those that are not kept aside: the scoring script measures all. */
const pages = (): Truth[] =>
  readFileSync(join(FOLDER, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth)
    .filter(({ file }) => parseInt(createHash('sha256').update(file).digest('hex').slice(0, 8), 16) % 3 !== 0)
    .filter((_, i) => i % 4 === 0);
const key = (url: string) => {
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, '')}${decodeURI(pathname).replace(/\/+$/, '')}`.toLowerCase();
};

test.skipIf(!existsSync(FOLDER))(
  'finds the policy’s link on real pages (skipped where the corpus is missing)',
  () => {
    const wrong = pages().filter(({ file, url, kind, policy }) => {
      const document = parseHtml(decodeBytes(readFileSync(join(FOLDER, file)), null).text);
      const [first] = discover(document, url).candidates.filter((candidate) => candidate.kind === 'privacy-policy');
      if (kind === 'js-only') return false;
      if (kind.startsWith('negative')) return first !== undefined;
      return !first || !policy.some((one) => key(one.url) === key(first.url));
    });
    expect(wrong.length).toBeLessThanOrEqual(1);
  },
  60_000,
);
