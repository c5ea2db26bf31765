import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LIB = join(ROOT, 'lib');

/** Which layers each layer may import, besides itself and the files directly in `lib`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  strings: [],
  text: [],
  url: [],
  model: ['text'],
  rules: ['text'],
  topics: ['text', 'model'],
  kind: ['text', 'model'],
  facts: ['text'],
  classify: ['text', 'rules', 'model', 'topics', 'score'],
  score: [],
  summary: ['strings', 'score', 'classify'],
  review: ['score', 'classify', 'summary', 'strings', 'text'],
  extract: ['text', 'url', 'kind', 'strings'],
  find: ['text', 'url', 'kind', 'extract'],
  job: ['find', 'extract', 'url', 'strings', 'text'],
  store: ['text', 'url', 'score', 'review'],
  messages: ['store', 'job', 'text', 'review'],
  ui: ['strings', 'score', 'summary', 'review', 'job', 'text', 'url', 'classify'],
  platform: ['*'],
  cli: [
    'find',
    'extract',
    'kind',
    'topics',
    'model',
    'text',
    'url',
    'strings',
    'score',
    'summary',
    'classify',
    'review',
    'facts',
  ],
};
/** Only these may use the browser, the clock, chance or the network. */
const IMPURE = new Set(['platform', 'cli', 'ui']);

const files = walk(LIB).filter((file) => /\.tsx?$/.test(file));
const layerOf = (file: string): string => {
  const [first = ''] = relative(LIB, file).split(/[\\/]/);
  return first.includes('.') ? '' : first;
};

describe('layers', () => {
  test('every folder of lib has its line in the table', () => {
    const folders = readdirSync(LIB).filter((name) => statSync(join(LIB, name)).isDirectory());
    expect(folders.filter((name) => !Object.hasOwn(MAY_IMPORT, name))).toEqual([]);
  });

  test.each(files.map((file) => relative(ROOT, file)))('%s imports downwards only', (name) => {
    const file = join(ROOT, name);
    const layer = layerOf(file);
    if (layer === '') return;
    const allowed = MAY_IMPORT[layer] ?? [];
    const targets = importsOf(file).map((path) => layerOf(resolve(dirname(file), path)));
    const wrong = targets.filter(
      (target) => target !== '' && target !== layer && !allowed.includes(target) && !allowed.includes('*'),
    );
    expect(wrong).toEqual([]);
  });

  test.each(files.filter((file) => !IMPURE.has(layerOf(file))).map((file) => relative(ROOT, file)))(
    '%s knows no browser, clock, chance or network',
    (name) => {
      const code = readFileSync(join(ROOT, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const found =
        /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|action|permissions|alarms|windows)\b|\bfetch\(|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(|new Date\(\)/.exec(
          code,
        );
      expect(found?.[0]).toBeUndefined();
    },
  );

  test('nothing imports an entry point', () => {
    expect(files.filter((file) => importsOf(file).some((path) => path.includes('entrypoints')))).toEqual([]);
  });
});

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)].map((match) => match[1] ?? '');
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
