import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { usageOf } from './used-strings.ts';

describe('texts that people read', () => {
  test('are all shown somewhere', () => {
    const { used, unused } = usageOf('assets/locales/en.json', ['lib', 'entrypoints']);
    expect(used.length).toBeGreaterThan(500);
    // `meta` is for translators.
    expect(unused.filter((path) => !path.startsWith('meta.'))).toEqual([]);
  }, 120_000);

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
