import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packModel } from '../../lib/model/pack-model.ts';
import { learnAnswers, prepare, withoutSharedSentences } from './learn-answers.ts';
import { readMorePolicies } from './read-more-policies.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * Learns the model of the answers and writes it with its hash.
 *
 *   npm run train                                      from all labelled policies, into assets/model
 *   npm run train -- --except aside --out FOLDER       without those that are kept aside, into another folder
 */
const args = process.argv.slice(2);
const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : undefined;
const folder = out ?? 'assets/model';
const exceptAside = args.join(' ').includes('--except aside');

const labelled = [...readCorpus(), ...readMorePolicies()].map(prepare);
const aside = labelled.filter(({ policy }) => policy.set === 'aside');
const policies = exceptAside
  ? labelled.filter(({ policy }) => policy.set !== 'aside').map((one) => withoutSharedSentences(one, aside))
  : labelled;
const { sentences, choice } = learnAnswers(policies);
const bytes = packModel(sentences, choice);
const hash = createHash('sha256').update(bytes).digest('hex');

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'answers.bin'), bytes);
if (out === undefined) {
  writeFileSync(
    'lib/model/model-hash.ts',
    `/** SHA-256 of \`assets/model/answers.bin\`; \`npm run train\` writes both. */\nexport const MODEL_SHA256 = '${hash}';\n`,
  );
}
console.log(`${policies.length} policies, ${sentences.features.length} features, ${sentences.weights.length} weights`);
console.log(`${join(folder, 'answers.bin')}: ${bytes.length} bytes, sha256 ${hash}`);
