import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OtherTexts } from '../../lib/topics/segment-places.ts';
import { CORPUS, corpusLines } from '../corpus-lines.ts';
import { englishPolicies } from '../kind-texts.ts';

const APP_SENTENCES = 'topics/appsi139.jsonl';
/** Units: words. Shorter lines are headings, menus, cells. Chosen by cross-validation. */
const MIN_WORDS = 6;

/**
 * What tells of words beside the segments that have topics. Nothing where the corpus is missing.
 *
 * Shape:  `documents`: texts in the order in which policies say them, their topics not read: sentences of app policies,
 *         and the lines of the English policies of ispolicy/ that are not kept aside. `labelled`: the sentences of app
 *         policies with the topics that these have of their own.
 */
export function otherTexts(): OtherTexts {
  if (!existsSync(join(CORPUS, APP_SENTENCES))) return {};
  const tagged = corpusLines<{ text: string; topics: readonly string[] }>(APP_SENTENCES);
  const policies = englishPolicies(CORPUS).map((text) => text.split(/\s*\n\s*/));
  return {
    documents: [tagged.map(({ text }) => text), ...policies].map((texts) =>
      texts.filter((text) => (text.match(/[a-z]+/gi) ?? []).length >= MIN_WORDS),
    ),
    labelled: tagged.map(({ text, topics }) => ({ text, labels: topics })),
  };
}
