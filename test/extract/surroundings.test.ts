import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { POLICY_SENTENCES, surroundedPage, SURROUNDINGS } from './surroundings.ts';

const PLACES = ['before', 'inside', 'behind'] as const;
const FRAMES = ['main', 'boxes'] as const;
const textOf = (html: string): string => extractPolicy(parseHtml(html), { url: null, live: false }).text;

test('there are forty surroundings', () => expect(SURROUNDINGS).toHaveLength(40));

describe.each(FRAMES)('in a page of %s', (frame) => {
  describe.each(PLACES)('what stands %s the policy is no part of it', (place) => {
    test.each(SURROUNDINGS)('$name', ({ html, sentences }) => {
      const text = textOf(surroundedPage(html, place, frame));
      for (const sentence of POLICY_SENTENCES) expect(text).toContain(sentence);
      for (const sentence of sentences) expect(text).not.toContain(sentence);
    });
  });
});
