import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { judgeKind } from '../../lib/kind/judge-kind.ts';
import { CORPUS } from '../../scripts/corpus-lines.ts';

test.skipIf(!existsSync(join(CORPUS, 'dev/pages')))(
  'takes real policies for policies (skipped where the corpus is missing)',
  () => {
    const pages = ['dev', 'seeds'].flatMap((folder) =>
      readdirSync(join(CORPUS, folder, 'pages')).map((file) => join(CORPUS, folder, 'pages', file)),
    );
    const missed = pages.filter((page) => {
      const { text, title } = extractPolicy(parseHtml(readFileSync(page, 'utf8')), { url: null, live: false });
      return !judgeKind({ text, title, url: null, language: 'en' }).isPolicy;
    });
    expect(missed.length).toBe(0);
  },
  120_000,
);
