import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';
import { goldAnswers, type ReadAnswers } from './read-answers.ts';
import { CORPUS, corpusLines } from '../corpus-lines.ts';
import type { LabelledPolicy } from './read-corpus.ts';

/** Texts of sites; some of them are policies. */
const TEXTS = 'ispolicy/docs.jsonl';
const READINGS = 'scripts/model/readings/site-policies.json';

/** A policy by the beginning of its text's SHA-256; its evidence by where it stands in the text, in UTF-16 units. */
interface Reading {
  readonly sha256: string;
  readonly answers: ReadAnswers<readonly [start: number, end: number]>;
}

/**
 * Policies of small sites with the answers that were given for this project, to learn from.
 *
 * Shape: in the order of the corpus; none where it is missing.
 */
export function readSitePolicies(corpus = CORPUS): LabelledPolicy[] {
  if (!existsSync(join(corpus, TEXTS))) return [];
  const readings = JSON.parse(readFileSync(READINGS, 'utf8')) as Reading[];
  const answersOf = new Map(readings.map(({ sha256, answers }) => [sha256, answers]));
  return corpusLines<{ text: string; title: string | null }>(TEXTS, corpus).flatMap(
    ({ text, title }): LabelledPolicy[] => {
      const sha256 = createHash('sha256').update(text).digest('hex').slice(0, 16);
      const answers = answersOf.get(sha256);
      if (!answers) return [];
      answersOf.delete(sha256); // the corpus has some texts twice
      const policy = readPlainText(`${title ?? ''}\n\n${text}`);
      const slug = `site-${sha256}`;
      const gold = goldAnswers(answers, ([start, end]) => text.slice(start, end));
      return [{ slug, set: 'read', cluster: slug, policy, sentences: splitSentences(policy), answers: gold }];
    },
  );
}
