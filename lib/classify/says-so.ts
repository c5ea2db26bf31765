import type { Rule } from '../rules/define-rule.ts';
import { Cued } from '../text/cued.ts';
import { holdsException, holdsNegation, isDenied } from './negation.ts';

/** How often a pattern is tried again behind a match that is denied. */
const TRIES = 3;

/** A rule's patterns, each with the words that it needs. */
interface Prepared {
  readonly and: readonly Cued[];
  readonly says: readonly Cued[];
  readonly unless: readonly Cued[];
}

/** Rules are data that never change. */
const prepared = new WeakMap<Rule, Prepared>();

/** Makes the rules' patterns ready, all at once: what is learned after texts were read is learned anew for them. */
export function prepareRules(rules: readonly Rule[]): void {
  for (const rule of rules) preparedOf(rule);
}

/** Whether a rule's words are in a text: the one place that reads a rule's patterns. */
export function saysSo(rule: Rule, text: string): boolean {
  const { and, says, unless } = preparedOf(rule);
  if (and.some((pattern) => !pattern.test(text))) return false;
  if (!says.some((pattern) => found(pattern, text, rule.denies === true))) return false;
  return !unless.some((pattern) => pattern.test(text));
}

function preparedOf(rule: Rule): Prepared {
  const known = prepared.get(rule);
  if (known !== undefined) return known;
  const all = (patterns: readonly RegExp[] = []): Cued[] => patterns.map((pattern) => new Cued(pattern));
  const fresh = { and: all(rule.and), says: all(rule.says), unless: all(rule.unless) };
  prepared.set(rule, fresh);
  return fresh;
}

function found(cued: Cued, text: string, deniedCounts: boolean): boolean {
  if (deniedCounts) return cued.test(text);
  if (!cued.mayMatch(text)) return false;
  const { pattern } = cued;
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
