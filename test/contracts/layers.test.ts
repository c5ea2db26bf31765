import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LIB = join(ROOT, 'lib');

/** Files directly in `lib`: what all may know, and the steps from texts to a report. Any other folder is a layer of its name. */
const SHAPES = ['types.ts', 'questions.ts'];
const STEPS = ['analyze.ts', 'join-documents.ts', 'fit-documents.ts'];

/** Which layers each layer may import, besides itself and the shapes. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shapes: [],
  strings: ['assets'],
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
  steps: ['text', 'strings', 'rules', 'model', 'topics', 'kind', 'facts', 'classify', 'score', 'summary'],
  extract: ['text', 'url', 'kind', 'strings'],
  find: ['text', 'url', 'kind', 'extract'],
  job: ['find', 'extract', 'url', 'strings', 'text'],
  store: ['text', 'url', 'score', 'review'],
  messages: ['store', 'job', 'text', 'review'],
  ui: ['strings', 'score', 'summary', 'review', 'job', 'text', 'url', 'classify'],
  platform: ['*'],
  cli: [
    'steps',
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
/** Layers of which another one may know the shapes, but not run anything. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { job: ['steps'], ui: ['store'] };

/** These may use the browser, the clock, chance and the network. */
const IMPURE = new Set(['platform', 'cli']);
/** What reaches outside; and who may use which part of it all the same. */
const OUTSIDE =
  /\b(?:browser|chrome)\.[a-z]+\.|\b(?:navigator|indexedDB|IDBKeyRange|localStorage|sessionStorage|caches|XMLHttpRequest|WebSocket|EventSource|Worker|BroadcastChannel|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|getRandomValues|randomUUID)\b|\bfetch\(|\bDate\.now\b|\bMath\.random\b|\bperformance\.\w+|\bnew Date\(\)|\bprocess\.|['"]node:\w+|['"](?:webextension-polyfill|idb)['"]/g;
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // stores speak to the database that they are handed, and name ranges of its keys
  'lib/store/': ["'idb'", 'IDBKeyRange'],
  // a note after a while, and a search that waits until a person has stopped typing
  'lib/ui/parts/SlowNote.tsx': ['setTimeout'],
  'lib/ui/panel/use-rested.ts': ['setTimeout'],
};

const files = walk(LIB).filter((file) => /\.tsx?$/.test(file));
const layerOf = (file: string): string => {
  const [first = '', second = ''] = relative(LIB, file).split(/[\\/]/);
  if (first === '..') return second;
  if (SHAPES.includes(first)) return 'shapes';
  return STEPS.includes(first) ? 'steps' : first;
};

describe('layers', () => {
  test('every folder of lib, and every file directly in it, has its line in the table', () => {
    const layers = new Set(files.map(layerOf));
    expect([...layers].filter((name) => !Object.hasOwn(MAY_IMPORT, name))).toEqual([]);
  });

  test.each(files.map((file) => relative(ROOT, file)))('%s imports downwards only', (name) => {
    const file = join(ROOT, name);
    const layer = layerOf(file);
    const allowed = [layer, 'shapes', ...(MAY_IMPORT[layer] ?? [])];
    const allowedTypes = MAY_IMPORT_TYPES[layer] ?? [];
    const wrong = importsOf(file).filter(({ path, typesOnly }) => {
      const target = layerOf(resolve(dirname(file), path));
      return !allowed.includes('*') && !allowed.includes(target) && !(typesOnly && allowedTypes.includes(target));
    });
    expect(wrong).toEqual([]);
  });

  test.each(files.filter((file) => !IMPURE.has(layerOf(file))).map((file) => relative(ROOT, file)))(
    '%s knows no browser, clock, chance or network',
    (name) => {
      const code = readFileSync(join(ROOT, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const allowed = Object.entries(EXCEPTIONS).flatMap(([place, names]) => (name.startsWith(place) ? names : []));
      expect(code.match(OUTSIDE)?.filter((found) => !allowed.includes(found)) ?? []).toEqual([]);
    },
  );

  test('nothing imports an entry point', () => {
    const names = files.filter((file) => importsOf(file).some(({ path }) => path.includes('entrypoints')));
    expect(names).toEqual([]);
  });
});

/** What a file imports of the project. `typesOnly`: nothing of it is left in the program. */
function importsOf(file: string): { readonly path: string; readonly typesOnly: boolean }[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/\b(?:import|export)(\s+type)?\b[^;'"()]*(?:\(\s*)?['"](\.[^'"]+)['"]/g)].map(
    ([, type, path = '']) => ({ path, typesOnly: type !== undefined }),
  );
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
