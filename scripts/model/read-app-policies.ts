import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../lib/extract/read-markdown.ts';
import { QUESTION_IDS, type QuestionId, type Value } from '../../lib/questions.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';
import { CORPUS, type GoldAnswer, type LabelledPolicy } from './read-corpus.ts';

/** Sentences of policies of apps, one policy after the other, as Markdown. Source: APPSI-139, CC BY 4.0. */
const SENTENCES = 'topics/appsi139.jsonl';
/** What readers answered; no text of the policies. */
const READINGS = 'scripts/model/readings/app-policies.json';
/** The corpus has some lists in one line. */
const FLAT_ITEM = / \* /g;

/** A policy by its place in the corpus, read for this project. */
interface Reading {
  /** Numbers of its first and last sentence, from 0. */
  readonly from: number;
  readonly to: number;
  readonly answers: Readonly<Record<QuestionId, ReadAnswer>>;
}

/** A value, the numbers of the sentences that support it, and other values that count as right. */
type ReadAnswer = readonly [value: Value, evidence?: readonly number[], accept?: readonly Value[]];

/**
 * Policies of apps with the answers that were given for this project, to learn from.
 *
 * Shape: in the order of the corpus; none where it is missing.
 */
export function readAppPolicies(corpus = CORPUS): LabelledPolicy[] {
  const path = join(corpus, SENTENCES);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const readings = JSON.parse(readFileSync(READINGS, 'utf8')) as Reading[];
  return readings.map((reading) => policyOf(reading, lines));
}

function policyOf({ from, to, answers }: Reading, lines: readonly string[]): LabelledPolicy {
  const policy = read(lines.slice(from, to + 1));
  const entries = QUESTION_IDS.map((question) => [question, goldOf(answers[question], lines)] as const);
  const slug = `app-${from}`;
  return {
    slug,
    set: 'read',
    cluster: slug,
    policy,
    sentences: splitSentences(policy),
    answers: Object.fromEntries(entries) as Record<QuestionId, GoldAnswer>, // one entry a question
  };
}

function goldOf([value, numbers = [], accept = []]: ReadAnswer, lines: readonly string[]): GoldAnswer {
  const evidence = numbers.flatMap((number) => {
    const line = lines[number] ?? '';
    // which item of a list in one line was meant is not known
    return line === '' || line.search(FLAT_ITEM) >= 0 ? [] : read([line]).text;
  });
  return { value, accept, evidence };
}

function read(lines: readonly string[]): LabelledPolicy['policy'] {
  const markdown = lines.map((line) => line.replace(FLAT_ITEM, '\n* ')).join('\n\n');
  return readMarkdown(markdown, { url: null, name: '' });
}
