import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AROUND } from '../../lib/find/words/around.ts';
import { NAMES } from '../../lib/find/words/names.ts';
import { WORDS } from '../../lib/kind/words/index.ts';
import { QUESTION_IDS, valuesOf } from '../../lib/questions.ts';
import { RULES } from '../../lib/rules/en/index.ts';

test.each(QUESTION_IDS)('%s: every value that a policy can state has a rule', (id) => {
  const found = new Set(RULES.filter(({ question }) => question === id).map(({ value }) => value));
  expect([...found].sort()).toEqual(
    valuesOf(id)
      .filter((value) => value !== 'silent')
      .sort(),
  );
});

test('every language of link texts is in both lists', async () => {
  const tags = tagsIn('lib/find/words');
  expect(tags.length).toBeGreaterThan(30);
  for (const tag of tags) {
    const { around, names } = (await import(`../../lib/find/words/${tag}.ts`)) as { around: never; names: never };
    expect(AROUND, tag).toContain(around);
    expect(NAMES, tag).toContain(names);
  }
});

test('every language of policies is in the list of the kinds', () => {
  expect(Object.keys(WORDS).sort()).toEqual(tagsIn('lib/kind/words'));
});

/** Languages that have a file of words. */
function tagsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
  return files.map((name) => name.replace('.ts', '')).sort();
}
