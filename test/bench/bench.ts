// Prints how long reading and judging take, as ratios to Readability on the same page in the same Chromium, and how the
// time grows with the text: on pages made here, which repeat themselves, and on real ones where the corpus is there.
// Usage: npm run bench
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { plainPage, sitePage } from './bench-page.ts';
import { countWords, grow, loadModels, measure, type Measured } from './in-page.ts';
import { realPages } from './real-pages.ts';

/** What is measured: sizes of a text in words, and how often each is read. */
const ROUNDS = [
  [1_000, 25],
  [5_000, 25],
  [50_000, 7],
] as const;
/** Real pages of about 5,000 words, from and to, and how often each is read. */
const REAL = { from: 4_000, to: 7_000, rounds: 15 } as const;
/** Time per word is compared between these. A text past a bound is cut, so the words that were read count. */
const GROWTH = [5_000, 50_000, 500_000];
const GROWTH_ROUNDS = 7;

interface RealPage {
  readonly html: string;
  readonly asCrawled: boolean;
  readonly words: number;
}

const code = buildSync({
  stdin: {
    contents: `
      export { Readability } from '@mozilla/readability';
      export { analyze } from './lib/analyze.ts';
      export { boundHtml } from './lib/extract/bound-html.ts';
      export { boundPolicy } from './lib/extract/bound-policy.ts';
      export { extractPolicy } from './lib/extract/extract-policy.ts';
      export { inspectPage } from './lib/find/inspect-page.ts';
      export { joinDocuments } from './lib/join-documents.ts';
      export { loadModel } from './lib/model/load-model.ts';
      export { countWords } from './lib/text/count-words.ts';
      export { loadTopicsModel } from './lib/topics/load-topics-model.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
});

const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome') ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  protocolTimeout: 600_000,
});
const page = await browser.newPage();
await page.goto('file:///dev/null').catch(() => undefined);
await page.evaluate(code.outputFiles[0]?.text ?? '');
await page.evaluate(loadModels, model('answers'), model('topics'));

for (const [kind, make] of Object.entries({ plain: plainPage, 'site-like': sitePage })) {
  for (const [words, rounds] of ROUNDS) {
    const html = make(words);
    const measured = await page.evaluate(measure, html, rounds);
    const size = `${Math.round(html.length / 1000)} kB, ${measured.elements} elements`;
    console.log(`\n${kind} page of ${words} words (${size}), medians of ${rounds} rounds`);
    printTasks([measured]);
  }
}

const real: RealPage[] = [];
for (const one of realPages()) real.push({ ...one, words: await page.evaluate(countWords, one.html) });
if (real.length === 0) console.log('\nreal pages: skipped, the corpus is not there');
else {
  const some = real.filter(({ asCrawled, words }) => asCrawled && words >= REAL.from && words <= REAL.to);
  const measured: Measured[] = [];
  for (const { html } of some) measured.push(await page.evaluate(measure, html, REAL.rounds));
  console.log(`\n${some.length} real pages of ${REAL.from} to ${REAL.to} words, medians of all`);
  printTasks(measured);
}

await printGrowth(
  'plain pages',
  GROWTH.map((words) => [plainPage(words)]),
);
if (real.length > 0)
  await printGrowth(
    'real policies, joined',
    GROWTH.map((words) => firstPages(words)),
  );
await browser.close();

/** As many of the real pages as have so many words together. */
function firstPages(words: number): string[] {
  let read = 0;
  const needed = real.filter((one) => read < words && (read += one.words) > 0);
  return needed.map(({ html }) => html);
}

/** Times and ratios of each task, and from where to where the ratios lie. */
function printTasks(pages: readonly Measured[]): void {
  pages[0]?.times.forEach(({ name }, task) => {
    const ms = median(pages.map(({ times }) => times[task]?.ms ?? 0)).toFixed(1);
    const ratios = pages.map(({ times }) => (times[task]?.ms ?? 0) / (times[0]?.ms ?? 1));
    const range = pages.length > 1 ? ` (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})` : '';
    const ratio = median(ratios).toFixed(2).padStart(6);
    console.log(`  ${name.padEnd(34)} ${ms.padStart(8)} ms  ${ratio} × Readability${range}`);
  });
}

async function printGrowth(of: string, texts: readonly (readonly string[])[]): Promise<void> {
  console.log(`\ngrowth of text to report, ${of}, medians of ${GROWTH_ROUNDS} rounds`);
  const grown = await page.evaluate(grow, texts, GROWTH_ROUNDS);
  grown.forEach(({ read, each }, i) => {
    const words = GROWTH[i] ?? 0;
    const cut = read < words * 0.9 ? `, ${read} of them read (bound of the text)` : '';
    const ratio = (each / (grown[0]?.each ?? 1)).toFixed(2);
    console.log(`  ${words} words${cut}: ${(each * 1000).toFixed(2)} µs a word, ${ratio} × that at ${GROWTH[0]}`);
  });
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function model(name: string): string {
  return readFileSync(`assets/model/${name}.bin`).toString('base64');
}
