import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchRules, type RuleMatch } from '../../lib/classify/match-rules.ts';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';
import type { Example, Rule } from '../../lib/rules/define-rule.ts';
import { RULES } from '../../lib/rules/en/index.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';
import type { Sentence } from '../../lib/types.ts';
import { CORPUS } from '../../scripts/corpus-lines.ts';
import { sentencesOf } from './policy-of.ts';

/** The rules with other patterns in place of their own. */
function withPatterns(change: (pattern: RegExp) => RegExp): Rule[] {
  return RULES.map((rule) => {
    const [first, ...more] = rule.says;
    return {
      ...rule,
      says: [change(first), ...more.map(change)],
      ...(rule.and ? { and: rule.and.map(change) } : {}),
      ...(rule.unless ? { unless: rule.unless.map(change) } : {}),
    };
  });
}

/** Every pattern may match without any word, so that none is ever skipped; what it matches stays the same. */
const NEVER_SKIPPED = withPatterns((pattern) => new RegExp(`(?:${pattern.source})|(?!)`, pattern.flags));

function said(sentences: readonly Sentence[], rules: readonly Rule[]): string[] {
  return matchRules(sentences, rules).map((match) => shown(match, rules));
}

function shown({ question, value, rule, sentence, lead }: RuleMatch, rules: readonly Rule[]): string {
  return `${question} ${value} ${rules.indexOf(rule)} ${sentence.start} ${sentence.plain} ${lead?.plain ?? ''}`;
}

/** Every third example of the rules, one below the other, with its title and lead. */
function exampleText(): string {
  const line = (example: Example): string => {
    if (typeof example === 'string') return example;
    const { text, lead, section } = example;
    return `${section === undefined ? '' : `## ${section}\n`}${lead === undefined ? text : `${lead}\n- ${text}`}`;
  };
  return RULES.flatMap(({ hits, misses, gaps }) => [...hits, ...misses, ...(gaps?.hits ?? []), ...(gaps?.misses ?? [])])
    .filter((_, at) => at % 3 === 0)
    .map(line)
    .join('\n');
}

/** The demo sites' policies, tag by tag a line. */
function siteText(): string {
  return ['lantern.example', 'policies.tidewater.example', 'quill.example']
    .map((host) =>
      readFileSync(`test/sites/${host}/privacy.html`, 'utf8')
        .replace(/\s+/g, ' ')
        .replace(/<[^>]+>/g, '\n'),
    )
    .join('\n');
}

/** Patterns that are never skipped take their time on a busy machine. Units: ms. */
const PATIENCE = 60_000;

describe('patterns that are skipped say nothing that is missed', { timeout: PATIENCE }, () => {
  test.each([
    ['examples of the rules', exampleText()],
    ['demo sites', siteText()],
  ])('%s', (_, text) => {
    const sentences = sentencesOf(text);
    expect(sentences.length).toBeGreaterThan(50);
    expect(said(sentences, RULES)).toEqual(said(sentences, NEVER_SKIPPED));
  });

  test.skipIf(!existsSync(`${CORPUS}/seeds`))('policies of the corpus', () => {
    const texts = readdirSync(`${CORPUS}/seeds`).filter((name) => name.endsWith('.txt'));
    for (const name of texts) {
      const sentences = splitSentences(readPlainText(readFileSync(`${CORPUS}/seeds/${name}`, 'utf8'), name));
      expect(said(sentences, RULES)).toEqual(said(sentences, NEVER_SKIPPED));
    }
  });
});

describe('work', { timeout: PATIENCE }, () => {
  let runs = 0;
  class Counted extends RegExp {
    override exec(text: string): RegExpExecArray | null {
      runs++;
      return super.exec(text);
    }
  }
  const counted = withPatterns((pattern) => new Counted(pattern.source, pattern.flags));
  const runsOn = (text: string): { runs: number; sentences: number } => {
    const sentences = sentencesOf(text);
    runs = 0;
    matchRules(sentences, counted);
    return { runs, sentences: sentences.length };
  };
  /** The same sentences in other words: none is known from before. */
  const copies = (count: number): string =>
    Array.from({ length: count }, (_, i) => siteText().replace(/\.(?=\s)/g, `, part ${i}.`)).join('\n');

  test('few patterns are run on a sentence', () => {
    const once = runsOn(siteText());
    expect(once.runs / once.sentences).toBeLessThan(4);
    expect(once.runs).toBeGreaterThan(0);
  });

  test('grows with the text and no faster', () => {
    const [few, many] = [runsOn(copies(2)), runsOn(copies(20))];
    expect(many.runs / many.sentences).toBeLessThan((few.runs / few.sentences) * 1.1);
  });
});
