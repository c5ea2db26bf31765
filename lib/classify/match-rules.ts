import type { QuestionId, Value } from '../questions.ts';
import type { Rule } from '../rules/define-rule.ts';
import { RULES } from '../rules/en/index.ts';
import { joined } from '../text/word-marks.ts';
import type { Sentence } from '../types.ts';
import { confinedZones } from './confined-zones.ts';
import { isDenied } from './negation.ts';
import { type ReadyRules, readyRules, rulesIn } from './rules-in.ts';
import { type Scope, scopeOf } from './scope-of.ts';
import { sectionSays } from './section-says.ts';

/** What one sentence says about one question, going by a rule. */
export interface RuleMatch {
  readonly question: QuestionId;
  readonly value: Value;
  readonly sentence: Sentence;
  /** Where the sentence stands among all of the policy. */
  readonly index: number;
  /** The sentence that introduces the list: there where the item says it only together with it. */
  readonly lead?: Sentence;
  /** Of whom and of what it speaks. */
  readonly scope: Scope;
  readonly rule: Rule;
}

const ADDRESS = /\b(?:https?:|www\.)\S{1,300}/gi;

/**
 * Finds the clauses that rules recognize.
 *
 * Shape:  sentences × rules → matches, in sentence order. One sentence may hold several.
 * Fails:  never. No sentences → [].
 */
export function matchRules(sentences: readonly Sentence[], rules: readonly Rule[] = RULES): RuleMatch[] {
  const zones = confinedZones(sentences);
  const reader: Reader = { ...readyRules(rules), leads: new Map() };
  const matches: RuleMatch[] = [];
  sentences.forEach((sentence, at) => {
    if (sentence.kind !== 'heading') matchSentence(sentence, at, zones[at] === true, reader, matches);
  });
  return matches;
}

/** What is kept while one policy is read. */
interface Reader extends ReadyRules {
  /** By text: a lead is read once for all its items. */
  readonly leads: Map<string, Lead>;
}

/** A sentence or title that others hang on. */
interface Lead {
  readonly text: string;
  /** It denies what follows it: "We never:" */
  readonly denies: boolean;
  /** Rules that it fulfils by itself. */
  readonly says: readonly number[];
}

function matchSentence(sentence: Sentence, index: number, inZone: boolean, reader: Reader, into: RuleMatch[]): void {
  const alone = withoutAddresses(sentence.plain);
  const lead = leadOf(sentence, reader);
  const own = rulesIn(alone, reader);
  // what the lead alone says is the lead's own clause
  const together = lead === null ? [] : rulesIn(joined(lead.text, alone), reader, lead.says);
  let scope: Scope | undefined;
  for (const said of together.length === 0 ? own : inOrder(own, together)) {
    const ready = reader.rules[said];
    if (ready === undefined) continue;
    const { rule, cue } = ready;
    if (sentence.refused === true && rule.denies !== true) continue;
    const byItself = own.includes(said) && (lead === null || agrees(rule, lead));
    if (!byItself && !together.includes(said)) continue;
    if (!cue.test(alone) && !(lead !== null && cue.test(lead.text))) continue;
    if (!fitsSection(rule, sectionSays(sentence.section).titles)) continue;
    scope ??= scopeOf(sentence, inZone);
    const { question, value } = rule;
    into.push(
      byItself || sentence.lead === undefined
        ? { question, value, sentence, index, scope, rule }
        : { question, value, sentence, index, scope, rule, lead: sentence.lead },
    );
  }
}

function inOrder(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}

/** Whether a lead leaves standing what its item says by itself. */
function agrees(rule: Rule, lead: Lead): boolean {
  if (rule.unlessIntroduced?.test(lead.text) === true) return false;
  return rule.denies === true || !lead.denies;
}

/** What a sentence hangs on: the sentence that introduces its list, or a title that denies what stands below it. */
function leadOf(sentence: Sentence, reader: Reader): Lead | null {
  const introduced = sentence.lead === undefined ? '' : withoutAddresses(sentence.lead.plain).replace(/:$/, '');
  const text = introduced !== '' ? introduced : sectionSays(sentence.section).denial;
  if (text === '') return null;
  const known = reader.leads.get(text);
  if (known !== undefined) return known;
  const denies = isDenied(`${text} `, text.length + 1);
  const lead = { text, denies, says: rulesIn(text, reader) };
  reader.leads.set(text, lead);
  return lead;
}

/** The words of a web address say nothing; that there is one may. */
function withoutAddresses(plain: string): string {
  return plain.includes(':') || plain.includes('www.') ? plain.replace(ADDRESS, 'LINK') : plain;
}

function fitsSection({ within, outside }: Rule, titles: readonly string[]): boolean {
  if (within !== undefined && !titles.some((title) => within.test(title))) return false;
  return outside === undefined || !titles.some((title) => outside.test(title));
}
