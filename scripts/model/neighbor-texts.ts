import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishPolicies } from '../kind-texts.ts';

const CORPUS = process.env['SMALLPRINT_CORPUS'] ?? '../shared/corpus';
/** Units: words. Shorter lines are headings, menus, cells. Chosen by cross-validation. */
const MIN_WORDS = 6;

/**
 * Texts in the order in which policies say them, their topics not read: sentences of app policies, and the lines of the
 * English policies of ispolicy/ that are not kept aside. Empty where the corpus is missing.
 */
export function neighborTexts(): string[][] {
  const app = join(CORPUS, 'topics/appsi139.jsonl');
  if (!existsSync(app)) return [];
  const sentences = readFileSync(app, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const policies = englishPolicies(CORPUS).map((text) => text.split(/\s*\n\s*/));
  return [sentences, ...policies].map((texts) =>
    texts.filter((text) => (text.match(/[a-z]+/gi) ?? []).length >= MIN_WORDS),
  );
}
