import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { WORDING } from '../../lib/strings/strings.ts';
import { usageOf } from './used-strings.ts';

/** Words for what is not there yet: a damaged database, a mark for odd letters, a lost quote, watching. */
const WAITING = ['damaged-data', 'unusual-letters', 'quote-not-found', 'watch-failed'];

describe('texts that people read', () => {
  test('are all shown somewhere', () => {
    const { used, unused } = usageOf('assets/locales/en.json', ['lib', 'entrypoints']);
    expect(used.length).toBeGreaterThan(500);
    // `meta` is for translators.
    expect(unused.filter((path) => !path.startsWith('meta.'))).toEqual([]);
  }, 120_000);

  test('tell of states that code comes into, and of these that wait for their feature', () => {
    const code = ['lib', 'entrypoints']
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    const never = Object.keys(WORDING.states).filter((state) => !code.includes(`'${state}'`));
    // the steps of a reading are named by their stage
    const states = never.filter((state) => !state.startsWith('reading-'));
    expect(states).toEqual(WAITING);
  });

  test('come from the locale: no component has words of its own', () => {
    const own = readdirSync('lib', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) => wordsIn(join('lib', name)));
    expect(own).toEqual([]);
  });
});

/** Attributes whose text people see or hear. */
const SPOKEN = /^(?:aria-(?:label|description|valuetext|roledescription)|alt|title|placeholder|label)$/;

/** Letters between tags, and in attributes that are spoken. */
function wordsIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const spoken = ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText());
    const text = ts.isJsxText(node)
      ? node.text
      : spoken && node.initializer && ts.isStringLiteral(node.initializer)
        ? node.initializer.text
        : '';
    if (/\p{L}{2}/u.test(text)) found.push(`${path}: ${text.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
