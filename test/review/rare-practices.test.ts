import { describe, expect, test } from 'vitest';
import { names, RARE_PRACTICES, type RarePractice } from '../../lib/review/rare-practices.ts';
import { plainText } from '../../lib/text/normalize.ts';

const PRACTICES: readonly RarePractice[] = RARE_PRACTICES;

describe.each(PRACTICES.map((practice) => [practice.id, practice] as const))('%s', (_id, practice) => {
  test.each(practice.hits)('hits: %s', (text) => expect(names(practice, plainText(text))).toBe(true));
  test.each(practice.misses)('misses: %s', (text) => expect(names(practice, plainText(text))).toBe(false));
});
