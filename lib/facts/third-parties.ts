import type { PolicyText, Sentence, ThirdParty } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';
import COMPANY_GROUPS from './company-groups.ts';
import { companiesDenied, namesIn } from './company-names.ts';
import { ownNames } from './own-names.ts';
import { received } from './receives.ts';

/** A name that no list has and that comes up more often is the service's own, or one of its products. */
const MOST_MENTIONS = 8;

/**
 * The named companies that a policy says receive or process personal data.
 *
 * Shape:  company and what it gets, each once, in text order; a product stands for its company (Google Analytics →
 *         Google). Never the service itself, "our partners", or a company that is named for another reason. A word that
 *         the policy also writes in lower case is no name.
 */
export function findThirdParties(sentences: readonly Sentence[], policy: PolicyText): ThirdParty[] {
  const names = ownNames(sentences, policy);
  const own = new Set([...names].flatMap((name) => [name, ...(COMPANY_GROUPS[name] ?? [])]));
  let common: ReadonlySet<string> | undefined;
  const isProper = (name: string): boolean => {
    common ??= lowerCaseWords(policy.text);
    return !isCommon(name, common) && isRare(policy.text, name);
  };
  let denied: ReadonlySet<string> | undefined;
  const isDenied = (name: string): boolean => {
    denied ??= new Set(sentences.flatMap(({ plain }) => companiesDenied(plain)));
    return denied.has(name);
  };
  const found: ThirdParty[] = [];
  for (const sentence of sentences) {
    const { known, others } = namesIn(sentence, policy.blocks[sentence.block]?.columns);
    for (const name of [...known, ...others.filter(isProper)]) {
      if (isOwn(name, own) || (sentence.kind === 'heading' && isDenied(name))) continue;
      found.push({ ...factOf(name, sentence), receives: received(sentence) });
    }
  }
  const merged = mergeFacts(found, ({ value }) => firstWord(value));
  return mergeFacts(merged, ({ value }) => wordsOf(value).join(''));
}

/** What two names of one company share: "Example, Inc." and "Example Analytics". */
export function firstWord(name: string): string {
  return (/[\p{L}\p{N}]{1,40}/u.exec(name.replace(/^the /i, ''))?.[0] ?? name).toLowerCase();
}

/** Whether a name is one of the service's own, written apart or together: "Lantern Mail" and "lanternmail". */
function isOwn(name: string, own: ReadonlySet<string>): boolean {
  const together = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const first = firstWord(name);
  return (
    own.has(first) ||
    wordsOf(name).some((word) => word.length > 4 && own.has(word)) ||
    [...own].some((word) => word.length > 3 && first.length > 3 && isPrefix(word, together, first))
  );
}

function isPrefix(own: string, together: string, first: string): boolean {
  return together.startsWith(own) || own.startsWith(together) || own.startsWith(first);
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function isRare(text: string, name: string): boolean {
  const word = name.split(' ', 1)[0] ?? name;
  let at = -1;
  for (let times = 0; times <= MOST_MENTIONS; times++) {
    at = text.indexOf(word, at < 0 ? 0 : at + word.length);
    if (at < 0) return true;
  }
  return false;
}

/** Whether a name is made of ordinary words: its first, and half of all. */
function isCommon(name: string, common: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  const ordinary = words.filter((word) => common.has(word)).length;
  return common.has(firstWord(name)) && ordinary * 2 >= words.length;
}

function lowerCaseWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\w@./-])[a-z]{2,30}(?![\w@./]|-[A-Z])/g) ?? []);
}
