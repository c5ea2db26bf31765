import type { Rule } from '../rules/define-rule.ts';
import { holdsException, holdsNegation, isDenied } from './negation.ts';

/** How often a pattern is tried again behind a match that is denied. */
const TRIES = 3;

/** Whether a rule's words are in a text: the one place that reads a rule's patterns. */
export function saysSo(rule: Rule, text: string): boolean {
  if (rule.and?.some((pattern) => !pattern.test(text)) === true) return false;
  if (!rule.says.some((pattern) => found(pattern, text, rule.denies === true))) return false;
  return rule.unless?.some((pattern) => pattern.test(text)) !== true;
}

function found(pattern: RegExp, text: string, deniedCounts: boolean): boolean {
  if (deniedCounts) return pattern.test(text);
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
