import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GRADE_COLORS, MUTED_COLOR } from '../../lib/ui/styles/grade-colors.ts';

test('the colours of grades outside the style sheets are those of the light theme', () => {
  const tokens = readFileSync('lib/ui/styles/tokens.css', 'utf8');
  const colors = { ...GRADE_COLORS, none: MUTED_COLOR };
  for (const [grade, color] of Object.entries(colors))
    expect(tokens).toContain(`--grade-${grade.toLowerCase()}: light-dark(${color},`);
});

const FOLDERS = ['lib/ui', 'lib/platform', 'entrypoints'];
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const textOf = (ending: RegExp): string =>
  sources
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(name, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');
const sheets = textOf(/\.css$/);
const code = textOf(/\.(?:tsx?|html)$/);

test('every class of the style sheets is on something', () => {
  const selectors = sheets.replace(/\{[^{}]*\}/g, '{}');
  const classes = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
  expect(classes.size).toBeGreaterThan(100);
  const texts = code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [];
  const words = new Set(texts.flatMap((text) => text.match(/[a-z][\w-]*/g) ?? []));
  expect([...classes].filter((name) => !words.has(name))).toEqual([]);
});

test('every token of the style sheets is used, and every one used is there', () => {
  const made = new Set([...sheets.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name));
  const used = new Set([...sheets.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  expect([...made].filter((name) => !used.has(name))).toEqual([]);
  expect([...used].filter((name) => !made.has(name))).toEqual([]);
});
