import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, corpusLines } from '../corpus-lines.ts';
import { englishPolicies } from '../kind-texts.ts';

const APP_SENTENCES = 'topics/appsi139.jsonl';
/** Units: words. Shorter lines are headings, menus, cells. Chosen by cross-validation. */
const MIN_WORDS = 6;

/**
 * Texts in the order in which policies say them, their topics not read: sentences of app policies, and the lines of the
 * English policies of ispolicy/ that are not kept aside. Empty where the corpus is missing.
 */
export function neighborTexts(): string[][] {
  if (!existsSync(join(CORPUS, APP_SENTENCES))) return [];
  const sentences = corpusLines<{ text: string }>(APP_SENTENCES).map(({ text }) => text);
  const policies = englishPolicies(CORPUS).map((text) => text.split(/\s*\n\s*/));
  return [sentences, ...policies].map((texts) =>
    texts.filter((text) => (text.match(/[a-z]+/gi) ?? []).length >= MIN_WORDS),
  );
}
