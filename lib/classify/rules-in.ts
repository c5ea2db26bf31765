import type { Rule } from '../rules/define-rule.ts';
import { Cued, CuedList } from '../text/cued.ts';
import { holdsException, holdsNegation, isDenied, mayDeny } from './negation.ts';

/** How often a pattern is tried again behind a match that is denied. */
const TRIES = 3;

/** A rule's patterns, each with the words that it needs. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly cue: RegExp;
  readonly and: readonly Cued[];
  readonly unless: readonly Cued[];
}

/** One way in which a rule says it. */
interface Way {
  /** Index of the rule. */
  readonly of: number;
  readonly pattern: RegExp;
}

/** Rules to match, and the ways in which they say it, with which of these a text may match, going by its words. */
export interface ReadyRules {
  readonly rules: readonly ReadyRule[];
  readonly ways: readonly Way[];
  readonly list: CuedList;
}

/** Rules are data that never change. */
const ready = new WeakMap<readonly Rule[], ReadyRules>();

/** Makes the rules' patterns ready, all at once: what is learned after texts were read is learned anew for them. */
export function readyRules(rules: readonly Rule[]): ReadyRules {
  const known = ready.get(rules);
  if (known !== undefined) return known;
  const all = (patterns: readonly RegExp[] = []): Cued[] => patterns.map((pattern) => new Cued(pattern));
  const ways = rules.flatMap(({ says }, of) => says.map((pattern) => ({ of, pattern })));
  const fresh = {
    rules: rules.map((rule) => ({
      rule,
      cue: cuePattern(rule.cues),
      and: all(rule.and),
      unless: all(rule.unless),
    })),
    ways,
    list: new CuedList(ways.map(({ of, pattern }) => [pattern, ...(rules[of]?.and ?? [])])),
  };
  ready.set(rules, fresh);
  return fresh;
}

/** Any of a rule's cues, where it starts a word. */
export function cuePattern(cues: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${cues.map((cue) => cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'i');
}

/**
 * The rules whose words are in a text: the one place that reads the patterns of rules.
 *
 * Shape:  indices of rules, ascending, but for some. Cues are not looked at.
 */
export function rulesIn(text: string, { rules, ways, list }: ReadyRules, butFor: readonly number[] = []): number[] {
  const said: number[] = [];
  /** The rule that was looked at last, and whether it may still be said. */
  let last = -1;
  let open = false;
  const candidates = list.mayMatch(text);
  const denies = candidates.length > 0 && mayDeny(text);
  for (const index of candidates) {
    const way = ways[index];
    if (way === undefined || (way.of === last && !open)) continue;
    const ready = rules[way.of];
    if (ready === undefined) continue;
    if (way.of !== last) open = !butFor.includes(way.of) && ready.and.every((pattern) => pattern.test(text));
    last = way.of;
    if (!open || !found(way.pattern, text, denies && ready.rule.denies !== true)) continue;
    open = false;
    if (!ready.unless.some((pattern) => pattern.test(text))) said.push(last);
  }
  return said;
}

/** Whether a pattern matches; where it may be denied, whether it does so undenied. */
function found(pattern: RegExp, text: string, mayBeDenied: boolean): boolean {
  if (!mayBeDenied) return pattern.test(text);
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
