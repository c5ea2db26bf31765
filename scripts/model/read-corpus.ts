import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { boundHtml } from '../../lib/extract/bound-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import type { QuestionId, Value } from '../../lib/questions.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';
import type { PolicyText, Sentence } from '../../lib/types.ts';
import { CORPUS } from '../corpus-lines.ts';

/** An answer as a careful reader gave it. */
export interface GoldAnswer {
  readonly value: Value;
  /** Other values that count as right. */
  readonly accept?: readonly Value[];
  readonly conflict?: boolean;
  readonly evidence?: readonly string[];
}

/** A policy that somebody has read. */
export interface LabelledPolicy {
  readonly slug: string;
  readonly set: 'rest' | 'aside' | 'seed' | 'read';
  /** Policies of one cluster repeat each other's text. */
  readonly cluster: string;
  readonly policy: PolicyText;
  readonly sentences: readonly Sentence[];
  readonly answers: Readonly<Record<QuestionId, GoldAnswer>>;
}

type Gold = Record<string, { answers: Record<QuestionId, GoldAnswer> }>;

/**
 * The labelled policies, read as the command line reads them.
 *
 * Shape: seeds first, then the others in the order of their gold answers.
 */
export function readCorpus(corpus = CORPUS): LabelledPolicy[] {
  const aside = new Set(json<string[]>(join(corpus, 'dev/aside.json')));
  const clusters = json<Record<string, number>>(join(corpus, 'dev/clusters.json'));
  return (['seeds', 'dev'] as const).flatMap((folder) =>
    Object.entries(json<Gold>(join(corpus, folder, 'gold.json'))).flatMap(([slug, { answers }]) => {
      const page = join(corpus, folder, 'pages', `${slug}.html`);
      if (!existsSync(page)) return [];
      const policy = extractPolicy(parseHtml(boundHtml(readFileSync(page, 'utf8')).html), { url: null, live: false });
      const set = folder === 'seeds' ? 'seed' : aside.has(slug) ? 'aside' : 'rest';
      const cluster = folder === 'seeds' ? slug : `dev-${clusters[slug] ?? slug}`;
      return [{ slug, set, cluster, policy, sentences: splitSentences(policy), answers } as const];
    }),
  );
}

// The corpus is ours and of a known shape; a test of the project does not depend on it.
function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
