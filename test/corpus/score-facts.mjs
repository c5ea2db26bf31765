#!/usr/bin/env node
// Scores the facts of reports against gold facts, from the project's root.
//   node test/corpus/score-facts.mjs [CORPUS] [REPORTS.ndjson]   CORPUS: ../shared/corpus/dev unless given
//   --only LIST, --except LIST   the policies listed in CORPUS/LIST.json alone, or all but them
//   -v                           every item that is missing or too much
// F1 over items, each policy weighing the same; both sides empty counts as right.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CORPUS } from '../../scripts/corpus-path.mjs';
import { F1, FACTS } from './fact-items.mjs';

const args = process.argv.slice(2).filter((arg) => arg !== '-v');
const verbose = process.argv.includes('-v');
const choice = args.findIndex((arg) => arg === '--only' || arg === '--except');
const [mode, list] = choice < 0 ? [] : args.splice(choice, 2);
const [corpus = join(CORPUS, 'dev'), reportsFile] = args;
if (!existsSync(join(corpus, 'gold.json'))) {
  console.log(`skipped: no labelled policies in ${corpus}`);
  process.exit(0);
}
if (verbose && mode === '--only' && list === 'aside') {
  console.error('-v would print what the policies kept aside say');
  process.exit(2);
}

const gold = readJson('gold.json');
const listed = mode ? new Set(readJson(`${list}.json`)) : null;
const slugs = Object.keys(gold).filter((slug) => !listed || listed.has(slug) === (mode === '--only'));
const ndjson = reportsFile ? readFileSync(reportsFile, 'utf8') : analyzed(join(corpus, 'pages'));
const reports = new Map(
  ndjson
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
    .map((report) => [basename(report.file, extname(report.file)), report]),
);

const figures = {};
for (const [fact, itemOf] of Object.entries(FACTS)) {
  let sum = 0;
  const all = { wanted: 0, given: 0, right: 0 };
  for (const slug of slugs) {
    const want = new Set(many(gold[slug].facts[fact]).map(itemOf));
    const got = new Set(many(reports.get(slug)?.facts?.[fact]).map(({ value }) => itemOf(value)));
    sum += F1(want, got);
    all.wanted += want.size;
    all.given += got.size;
    all.right += [...got].filter((item) => want.has(item)).length;
    const missing = [...want].filter((item) => !got.has(item));
    const extra = [...got].filter((item) => !want.has(item));
    if (verbose && missing.length + extra.length > 0) {
      console.log(`${slug}.${fact}: missing ${missing.join(', ') || '-'}; too much ${extra.join(', ') || '-'}`);
    }
  }
  figures[fact] = Math.round((1000 * sum) / slugs.length) / 1000;
  const { wanted, given, right } = all;
  console.log(fact.padEnd(18), figures[fact].toFixed(3), `  items: ${wanted} wanted, ${given} given, ${right} right`);
}
const badQuotes = [...reports.values()].flatMap(brokenQuotes).length;
console.log(JSON.stringify({ policies: slugs.length, ...figures, badQuotes }));

function readJson(name) {
  return JSON.parse(readFileSync(join(corpus, name), 'utf8'));
}

function analyzed(pages) {
  const run = spawnSync('npm', ['run', '--silent', 'smallprint', '--', 'analyze', pages], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.error) throw run.error;
  return run.stdout;
}

function many(value) {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Evidence of facts that is not the text at its offsets. */
function brokenQuotes({ facts = {}, text }) {
  if (text === undefined) return [];
  return Object.values(facts)
    .flatMap(many)
    .flatMap(({ evidence = [], purposes = [], recipients = [], kept = [] }) => [
      ...evidence,
      ...[...purposes, ...recipients, ...kept].flatMap((cell) => cell.evidence),
    ])
    .filter(({ quote, start, end }) => quote === '' || text.slice(start, end) !== quote);
}
