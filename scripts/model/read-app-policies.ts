import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../lib/extract/read-markdown.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';
import type { PolicyText } from '../../lib/types.ts';
import { goldAnswers, type ReadAnswers } from './read-answers.ts';
import { CORPUS, corpusLines } from '../corpus-lines.ts';
import type { LabelledPolicy } from './read-corpus.ts';

/** Sentences of policies of apps, one policy after the other, as Markdown. Source: APPSI-139, CC BY 4.0. */
const SENTENCES = 'topics/appsi139.jsonl';
const READINGS = 'scripts/model/readings/app-policies.json';
/** The corpus has some lists in one line. */
const FLAT_ITEM = / \* /g;

/** A policy by its place in the corpus; its evidence by the numbers of sentences, from 0. */
interface Reading {
  /** Numbers of its first and last sentence. */
  readonly from: number;
  readonly to: number;
  readonly answers: ReadAnswers<number>;
}

/**
 * Policies of apps with the answers that were given for this project, to learn from.
 *
 * Shape: in the order of the corpus; none where it is missing.
 */
export function readAppPolicies(corpus = CORPUS): LabelledPolicy[] {
  if (!existsSync(join(corpus, SENTENCES))) return [];
  const lines = corpusLines<{ text: string }>(SENTENCES, corpus).map(({ text }) => text);
  const readings = JSON.parse(readFileSync(READINGS, 'utf8')) as Reading[];
  return readings.map(({ from, to, answers }) => {
    const policy = read(lines.slice(from, to + 1));
    const slug = `app-${from}`;
    const sentences = splitSentences(policy);
    return { slug, set: 'read', cluster: slug, policy, sentences, answers: goldAnswers(answers, textAt) };
  });

  function textAt(number: number): string | null {
    const line = lines[number] ?? '';
    // which item of a list in one line was meant is not known
    return line === '' || line.search(FLAT_ITEM) >= 0 ? null : read([line]).text;
  }
}

function read(lines: readonly string[]): PolicyText {
  const markdown = lines.map((line) => line.replace(FLAT_ITEM, '\n* ')).join('\n\n');
  return readMarkdown(markdown, { url: null, name: '' });
}
