// Prints how long reading and judging take, as ratios to Readability on the same page in the same Chromium, and how the
// time grows with the text. Usage: npm run bench
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { plainPage, sitePage } from './bench-page.ts';

/** What is measured: sizes of a text in words, and how often each is read. */
const ROUNDS = [
  [1_000, 25],
  [5_000, 25],
  [50_000, 7],
] as const;
/** Time per word is compared between these. A text past a bound is cut, so the words that were read count. */
const GROWTH = [5_000, 50_000, 500_000];
const GROWTH_ROUNDS = 7;

interface Measured {
  readonly elements: number;
  readonly times: readonly { readonly name: string; readonly ms: number }[];
}

const code = buildSync({
  stdin: {
    contents: `
      import { Readability } from '@mozilla/readability';
      import { analyze } from './lib/analyze.ts';
      import { boundHtml } from './lib/extract/bound-html.ts';
      import { boundPolicy } from './lib/extract/bound-policy.ts';
      import { extractPolicy } from './lib/extract/extract-policy.ts';
      import { inspectPage } from './lib/find/inspect-page.ts';
      import { loadModel } from './lib/model/load-model.ts';
      import { loadTopicsModel } from './lib/topics/load-topics-model.ts';
      export { analyze, boundHtml, boundPolicy, extractPolicy, inspectPage, loadModel, loadTopicsModel, Readability };`,
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
const learned = [model('answers'), model('topics')] as const;

for (const [kind, make] of Object.entries({ plain: plainPage, 'site-like': sitePage })) {
  for (const [words, rounds] of ROUNDS) {
    const html = make(words);
    const { elements, times }: Measured = await page.evaluate(measure, html, rounds, ...learned);
    const size = `${Math.round(html.length / 1000)} kB, ${elements} elements`;
    console.log(`\n${kind} page of ${words} words (${size}), medians of ${rounds} rounds`);
    for (const { name, ms } of times) {
      const ratio = (ms / (times[0]?.ms ?? 1)).toFixed(2);
      console.log(`  ${name.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms  ${ratio.padStart(6)} × Readability`);
    }
  }
}

console.log(`\ngrowth of text to report, plain pages, medians of ${GROWTH_ROUNDS} rounds`);
const grown = await page.evaluate(grow, GROWTH.map(plainPage), GROWTH_ROUNDS, ...learned);
grown.forEach(({ read, each }, i) => {
  const words = GROWTH[i] ?? 0;
  const cut = read < words * 0.9 ? `, ${read} of them read (bound of the text)` : '';
  const ratio = (each / (grown[0]?.each ?? 1)).toFixed(2);
  console.log(`  ${words} words${cut}: ${(each * 1000).toFixed(2)} µs a word, ${ratio} × that at ${GROWTH[0]}`);
});
await browser.close();

function model(name: string): string {
  return readFileSync(`assets/model/${name}.bin`).toString('base64');
}

/** Runs in the page: every task once a round, so that a busy machine slows all of them alike. */
async function measure(html: string, rounds: number, answers: string, topics: string): Promise<Measured> {
  // Set by the bundle above.
  const lib = (
    globalThis as unknown as {
      bench: Record<string, (...args: unknown[]) => unknown> & {
        Readability: new (document: Document) => { parse(): unknown };
      };
    }
  ).bench;
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const learned = { model: await lib.loadModel?.(bytes(answers)), tagger: lib.loadTopicsModel?.(bytes(topics)) };
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const options = { url: 'https://lantern.example/privacy', live: false };
  const policy = lib.extractPolicy?.(parse(), options);
  const tasks: Record<string, (document: Document) => unknown> = {
    'Readability alone': (document) => new lib.Readability(document).parse(),
    'bounding before the parser': () => lib.boundHtml?.(html),
    finder: (document) => lib.inspectPage?.(document, options.url),
    extraction: (document) => lib.extractPolicy?.(document, options),
    'text to report': () => lib.analyze?.([{ url: options.url, policy }], learned),
    'text to report, without topics': () => lib.analyze?.([{ url: options.url, policy }], { model: learned.model }),
  };
  const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
  const WARM = 3;
  for (let round = -WARM; round < rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const document = parse();
      const start = performance.now();
      await run(document);
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const median = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return {
    elements: parse().querySelectorAll('*').length,
    times: [...times].map(([name, all]) => ({ name, ms: median(all) })),
  };
}

/** Runs in the page: text to report alone, all sizes once a round; a small text so often that it takes as long. */
async function grow(
  pages: readonly string[],
  rounds: number,
  answers: string,
  topics: string,
): Promise<{ read: number; each: number }[]> {
  // Set by the bundle above.
  const lib = (globalThis as unknown as { bench: Record<string, (...args: unknown[]) => unknown> }).bench;
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const learned = { model: await lib.loadModel?.(bytes(answers)), tagger: lib.loadTopicsModel?.(bytes(topics)) };
  const url = 'https://lantern.example/privacy';
  const texts = pages.map((html) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const policy = lib.boundPolicy?.(lib.extractPolicy?.(document, { url, live: false })) as { text: string };
    return { policy, read: 0, all: [] as number[] };
  });
  const longest = Math.max(...texts.map(({ policy }) => policy.text.length));
  for (let round = -1; round < rounds; round++) {
    for (const one of texts) {
      const turns = Math.max(1, Math.round(longest / one.policy.text.length / 4));
      const start = performance.now();
      for (let turn = 0; turn < turns; turn++) {
        const report = await lib.analyze?.([{ url, policy: one.policy }], learned);
        one.read = (report as { words: number }).words; // the shape of a report
      }
      if (round >= 0) one.all.push((performance.now() - start) / turns / one.read);
    }
  }
  return texts.map(({ read, all }) => ({ read, each: all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0 }));
}
