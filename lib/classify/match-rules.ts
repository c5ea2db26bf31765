import type { QuestionId, Value } from '../questions.ts';
import type { Rule } from '../rules/define-rule.ts';
import { RULES } from '../rules/en/index.ts';
import { plainTitles } from '../text/plain-titles.ts';
import type { Sentence } from '../types.ts';
import { confinedZones } from './confined-zones.ts';
import { holdsException, holdsNegation, isDenied } from './negation.ts';
import { type Scope, scopeOf } from './scope-of.ts';

/** What one sentence says about one question, going by a rule. */
export interface RuleMatch {
  readonly question: QuestionId;
  readonly value: Value;
  readonly sentence: Sentence;
  /** The sentence that introduces the list: there where the item says it only together with it. */
  readonly lead?: Sentence;
  /** Of whom and of what it speaks. */
  readonly scope: Scope;
  readonly rule: Rule;
}

/** "What we don't collect" */
const DENYING_TITLE = /\bwe (?:do not|don't|never|will not|won't)(?: \w+)?$/i;
const ADDRESS = /\b(?:https?:|www\.)\S{1,300}/gi;

/** How often a pattern is tried again behind a match that is denied. */
const TRIES = 3;

/**
 * Finds the clauses that rules recognize.
 *
 * Shape:  sentences × rules → clauses, in sentence order. One sentence may hold several.
 * Fails:  never. No sentences → [].
 */
export function matchRules(sentences: readonly Sentence[], rules: readonly Rule[] = RULES): RuleMatch[] {
  const byCue = rulesByCue(rules);
  const zones = confinedZones(sentences);
  return sentences.flatMap((sentence, index) =>
    sentence.kind === 'heading' ? [] : matchSentence(sentence, zones[index] === true, byCue),
  );
}

function matchSentence(sentence: Sentence, inZone: boolean, byCue: ReadonlyMap<string, readonly Rule[]>): RuleMatch[] {
  const alone = withoutAddresses(sentence.plain);
  const lead = leadOf(sentence);
  const whole = lead === '' ? alone : `${lead} ${alone}`;
  const clauses: RuleMatch[] = [];
  let scope: Scope | undefined;
  for (const rule of candidates(whole.toLowerCase(), byCue)) {
    if (!fitsSection(rule, plainTitles(sentence.section))) continue;
    const byItself = saysSo(rule, alone) && (lead === '' || agrees(rule, lead));
    const needsLead = !byItself;
    // what the lead alone says is the lead's own clause
    if (needsLead && (lead === '' || !saysSo(rule, whole) || saysSo(rule, lead))) continue;
    scope ??= scopeOf(sentence, inZone);
    const { question, value } = rule;
    clauses.push({
      question,
      value,
      sentence,
      scope,
      rule,
      ...(needsLead && sentence.lead !== undefined ? { lead: sentence.lead } : {}),
    });
  }
  return clauses;
}

/** Whether a rule's words are in a text: the one place that reads a rule's patterns. */
export function saysSo(rule: Rule, text: string): boolean {
  if (!rule.says.some((pattern) => found(pattern, text, rule.denies === true))) return false;
  if (rule.and?.some((pattern) => !pattern.test(text)) === true) return false;
  return rule.unless?.some((pattern) => pattern.test(text)) !== true;
}

function found(pattern: RegExp, text: string, deniedCounts: boolean): boolean {
  let from = 0;
  for (let turn = 0; turn < TRIES; turn++) {
    const match = pattern.exec(from === 0 ? text : text.slice(from));
    if (match === null) return false;
    const at = from + match.index;
    const denied = isDenied(text, at) || holdsNegation(match[0]);
    if (deniedCounts || !denied || holdsException(match[0])) return true;
    from = at + 1;
  }
  return false;
}

/** Whether a lead leaves standing what its item says by itself. */
function agrees(rule: Rule, lead: string): boolean {
  if (rule.unlessIntroduced?.test(lead) === true) return false;
  return rule.denies === true || !isDenied(`${lead} `, lead.length + 1);
}

/** What a sentence hangs on: the sentence that introduces its list, or a title that denies what stands below it. */
function leadOf(sentence: Sentence): string {
  const title = plainTitles(sentence.section).at(-1) ?? '';
  if (sentence.lead === undefined) return DENYING_TITLE.test(title) ? title : '';
  return withoutAddresses(sentence.lead.plain).replace(/:$/, '');
}

/** The words of a web address say nothing; that there is one may. */
function withoutAddresses(plain: string): string {
  return plain.includes(':') || plain.includes('www.') ? plain.replace(ADDRESS, 'LINK') : plain;
}

function fitsSection(rule: Rule, section: readonly string[]): boolean {
  const { within, outside } = rule;
  if (within !== undefined && !section.some((title) => within.test(title))) return false;
  return outside === undefined || !section.some((title) => outside.test(title));
}

function rulesByCue(rules: readonly Rule[]): Map<string, Rule[]> {
  const byCue = new Map<string, Rule[]>();
  for (const rule of rules) for (const cue of rule.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), rule]);
  return byCue;
}

function candidates(lower: string, byCue: ReadonlyMap<string, readonly Rule[]>): Set<Rule> {
  const found = new Set<Rule>();
  for (const [cue, rules] of byCue) if (lower.includes(cue)) for (const rule of rules) found.add(rule);
  return found;
}
