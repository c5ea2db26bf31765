import type { Rule } from '../rules/define-rule.ts';
import { Cued, CuedList } from '../text/cued.ts';
import { holdsException, holdsNegation, isDenied, mayDeny } from './negation.ts';

/** How often a pattern is tried again behind a match that is denied. */
const TRIES = 3;

/** A rule's patterns, each with the words that it needs. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly cue: Cued;
  readonly and: readonly Cued[];
  readonly says: readonly Cued[];
  readonly unless: readonly Cued[];
}

/** Rules to match, and which of them a text may match, going by its words. */
export interface ReadyRules {
  readonly rules: readonly ReadyRule[];
  readonly list: CuedList;
}

/** Rules are data that never change. */
const ready = new WeakMap<readonly Rule[], ReadyRules>();

/** Makes the rules' patterns ready, all at once: what is learned after texts were read is learned anew for them. */
export function readyRules(rules: readonly Rule[]): ReadyRules {
  const known = ready.get(rules);
  if (known !== undefined) return known;
  const all = (patterns: readonly RegExp[] = []): Cued[] => patterns.map((pattern) => new Cued(pattern));
  const made = rules.map((rule) => ({
    rule,
    cue: new Cued(cuePattern(rule.cues)),
    and: all(rule.and),
    says: all(rule.says),
    unless: all(rule.unless),
  }));
  const sayings = made.map(({ cue, rule }) => ({ all: [cue.pattern, ...(rule.and ?? [])], any: rule.says }));
  const fresh = { rules: made, list: new CuedList(sayings) };
  ready.set(rules, fresh);
  return fresh;
}

/** Any of a rule's cues, where it starts a word. */
export function cuePattern(cues: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${cues.map((cue) => cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'i');
}

/** Whether a rule's words are in a text: the one place that reads a rule's patterns. */
export function saysSo({ rule, and, says, unless }: ReadyRule, text: string): boolean {
  for (const pattern of and) if (!pattern.test(text)) return false;
  const deniedCounts = rule.denies === true;
  for (const pattern of says)
    if (pattern.mayMatch(text) && found(pattern.pattern, text, deniedCounts))
      return !unless.some((other) => other.test(text));
  return false;
}

function found(pattern: RegExp, text: string, deniedCounts: boolean): boolean {
  if (deniedCounts || !mayDeny(text)) return pattern.test(text);
  let from = 0;
  for (let turn = 0; turn < TRIES; turn++) {
    const match = pattern.exec(from === 0 ? text : text.slice(from));
    if (match === null) return false;
    const at = from + match.index;
    if (!isDenied(text, at) && !holdsNegation(match[0])) return true;
    if (holdsException(match[0])) return true;
    from = at + 1;
  }
  return false;
}
