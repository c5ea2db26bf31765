// Prints how long reading and judging take, as ratios to Readability on the same page in the same Chromium.
// Usage: npm run bench
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';

const ROUNDS = 15;

/** The demo shop's policy, over and over, until it has so many words. */
function pageOf(words: number): string {
  const page = readFileSync('test/sites/lantern.example/privacy.html', 'utf8');
  const main = /<main>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
  const each = main
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  const copies = Array.from({ length: Math.ceil(words / each) }, (_, i) => main.replaceAll('. ', `, part ${i + 1}. `));
  return page.replace(main, copies.join('\n'));
}

const code = buildSync({
  stdin: {
    contents: `
      import { Readability } from '@mozilla/readability';
      import { analyze } from './lib/analyze.ts';
      import { boundHtml } from './lib/extract/bound-html.ts';
      import { extractPolicy } from './lib/extract/extract-policy.ts';
      import { inspectPage } from './lib/find/inspect-page.ts';
      import { loadModel } from './lib/model/load-model.ts';
      import { loadTopicsModel } from './lib/topics/load-topics-model.ts';
      export { analyze, boundHtml, extractPolicy, inspectPage, loadModel, loadTopicsModel, Readability };`,
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
});
const page = await browser.newPage();
await page.goto('file:///dev/null').catch(() => undefined);
await page.evaluate(code.outputFiles[0]?.text ?? '');
for (const words of [1_000, 5_000, 50_000]) {
  const times = await page.evaluate(measure, pageOf(words), ROUNDS, model('answers'), model('topics'));
  const [readability = 1] = times.map(({ ms }) => ms);
  console.log(`\n${words} words, medians of ${ROUNDS} rounds`);
  for (const { name, ms } of times)
    console.log(
      `  ${name.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / readability).toFixed(2).padStart(6)} × Readability`,
    );
}
await browser.close();

function model(name: string): string {
  return readFileSync(`assets/model/${name}.bin`).toString('base64');
}

/** Runs in the page: every task once a round, so that a busy machine slows all of them alike. */
async function measure(
  html: string,
  rounds: number,
  answers: string,
  topics: string,
): Promise<{ name: string; ms: number }[]> {
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
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const document = parse();
      const start = performance.now();
      await run(document);
      times.get(name)?.push(performance.now() - start);
    }
  }
  return [...times].map(([name, all]) => ({ name, ms: all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0 }));
}
