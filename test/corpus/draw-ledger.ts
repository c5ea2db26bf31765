// Draws cells of the data ledger at random, for a person to judge, one JSON line a cell.
//   node scripts/run-ts.mjs test/corpus/draw-ledger.ts OUT.jsonl [--seed N] [--count N] [--corpus FOLDER]
// FOLDER: ../shared/corpus/dev unless given; its aside.json policies are left out. The same seed draws the same cells.
// A cell joins a type of data to one purpose, one recipient or one period; `quote` is the sentence behind it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { findFacts } from '../../lib/facts/find-facts.ts';
import { randomSequence, shuffle } from '../../lib/model/random-sequence.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';
import type { Fact, LedgerRow, Quote } from '../../lib/types.ts';
import { CORPUS } from '../../scripts/corpus-lines.ts';

interface Cell {
  readonly policy: string;
  readonly dataType: string;
  readonly purpose: string | null;
  readonly recipient: string | null;
  readonly kept: string | null;
  readonly section: readonly string[];
  /** The sentence that introduces the list in which the quote stands. */
  readonly introducedBy: string | null;
  readonly quote: string;
}

const args = process.argv.slice(2);
const seed = Number(option('seed', '1'));
const count = Number(option('count', '100'));
const corpus = option('corpus', join(CORPUS, 'dev'));
const [out] = args;
if (out === undefined || !Number.isInteger(seed) || !(count > 0)) {
  console.error(
    'usage: node scripts/run-ts.mjs test/corpus/draw-ledger.ts OUT.jsonl [--seed N] [--count N] [--corpus FOLDER]',
  );
  process.exit(2);
}
if (!existsSync(join(corpus, 'pages'))) {
  console.log(`skipped: no policies in ${corpus}`);
  process.exit(0);
}

const cells = pages().flatMap(cellsOf);
const order = [...cells.keys()];
shuffle(order, randomSequence(seed));
const drawn = order.slice(0, count).flatMap((at) => cells[at] ?? []);
writeFileSync(out, drawn.map((cell) => `${JSON.stringify(cell)}\n`).join(''));
console.log(`${drawn.length} of ${cells.length} cells in ${out}`);

function option(name: string, otherwise: string): string {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? otherwise : (args.splice(at, 2)[1] ?? '');
}

function pages(): string[] {
  const aside = new Set(JSON.parse(readFileSync(join(corpus, 'aside.json'), 'utf8')) as string[]);
  const files = readdirSync(join(corpus, 'pages')).sort();
  return files.filter((file) => !aside.has(basename(file, extname(file)))).map((file) => join(corpus, 'pages', file));
}

function cellsOf(page: string): Cell[] {
  const policy = extractPolicy(parseHtml(readFileSync(page, 'utf8')), { url: null, live: false });
  const sentences = splitSentences(policy);
  const cell = (row: LedgerRow, quote: Quote, filled: Partial<Cell>): Cell => ({
    policy: basename(page, extname(page)),
    dataType: row.dataType,
    purpose: null,
    recipient: null,
    kept: null,
    ...filled,
    section: quote.section,
    introducedBy: sentences.find(({ start }) => start === quote.start)?.lead?.text ?? null,
    quote: quote.quote,
  });
  const each = (row: LedgerRow, facts: readonly Fact<string>[], fill: (value: string) => Partial<Cell>): Cell[] =>
    facts.flatMap(({ value, evidence }) => evidence.slice(0, 1).map((quote) => cell(row, quote, fill(value))));
  return findFacts(sentences, policy).ledger.flatMap((row) => [
    ...each(row, row.purposes, (purpose) => ({ purpose })),
    ...each(row, row.recipients, (recipient) => ({ recipient })),
    ...each(row, row.kept, (kept) => ({ kept })),
  ]);
}
