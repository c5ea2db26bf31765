/**
 * Measures how common clauses are, over labelled policies; writes lib/review/common-shingles.ts (hashes of runs of
 * words that many policies share) and lib/review/practice-shares.ts (how many policies name a rare practice).
 * No sentence of a policy is written. Policies that repeat each other count as one; those kept aside are not read.
 *
 *   npx esbuild scripts/measure-clauses.ts --bundle --platform=node --format=esm --packages=external \
 *     --outfile=node_modules/.cache/measure-clauses.mjs && node node_modules/.cache/measure-clauses.mjs
 */
import { writeFileSync } from 'node:fs';
import { writeShingles } from '../lib/review/boilerplate.ts';
import { names, RARE_PRACTICES } from '../lib/review/rare-practices.ts';
import { shinglesOf } from '../lib/review/shingles.ts';
import { readCorpus } from './model/read-corpus.ts';

/** A run of words in this many policies is common: at four, chance and shared lawyers are told apart. */
const COMMON_FROM = 4;

const clusters = new Map<string, string[]>();
for (const { set, cluster, sentences } of readCorpus()) {
  if (set === 'aside') continue;
  clusters.set(cluster, [...(clusters.get(cluster) ?? []), ...sentences.map(({ plain }) => plain)]);
}

const seen = new Map<number, number>();
for (const sentences of clusters.values()) {
  for (const shingle of new Set(sentences.flatMap(shinglesOf))) seen.set(shingle, (seen.get(shingle) ?? 0) + 1);
}
const common = [...seen].filter(([, count]) => count >= COMMON_FROM).map(([shingle]) => shingle);
const shares = RARE_PRACTICES.map((practice) => {
  const count = [...clusters.values()].filter((sentences) => sentences.some((one) => names(practice, one))).length;
  return `  '${practice.id}': ${count},`;
});

const made = 'Made by scripts/measure-clauses.ts; not to be edited by hand.';
writeFileSync(
  'lib/review/common-shingles.ts',
  `/** Hashes of runs of five words that stand in at least ${COMMON_FROM} of ${clusters.size} policies, as \`writeShingles\` writes them. ${made} */
// prettier-ignore
export const COMMON_SHINGLES = '${writeShingles(common)}';
`,
);
writeFileSync(
  'lib/review/practice-shares.ts',
  `import type { RarePracticeId } from './rare-practices.ts';

/** How many policies the shares were counted over. ${made} */
export const POLICIES_COUNTED = ${clusters.size};

/** How many of them name each practice. */
export const PRACTICE_COUNTS: Readonly<Record<RarePracticeId, number>> = {
${shares.join('\n')}
};
`,
);
console.log(`${clusters.size} policies, ${common.length} common runs of ${seen.size}`);
