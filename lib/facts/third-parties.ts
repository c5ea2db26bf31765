import type { PolicyText, Sentence, ThirdParty } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';
import COMPANY_GROUPS from './company-groups.ts';
import { companiesDenied, namesIn } from './company-names.ts';
import { ownNames } from './own-names.ts';
import { received } from './receives.ts';

/** A name that no list has and that comes up more often is the service's own, or one of its products. */
const MOST_MENTIONS = 8;
/** Names that no list has are looked for in the whole text, each by itself: a hostile text may have any number. */
const MOST_OTHERS = 500;

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
  const proper = new Map<string, boolean>();
  const isProper = (name: string): boolean => {
    const known =
      proper.get(name) ?? (proper.size < MOST_OTHERS && !isCommon(policy.text, name) && isRare(policy.text, name));
    proper.set(name, known);
    return known;
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
function isCommon(text: string, name: string): boolean {
  if (!isWrittenSmall(text, firstWord(name))) return false;
  const words = wordsOf(name);
  return words.filter((word) => isWrittenSmall(text, word)).length * 2 >= words.length;
}

/** Whether a word stands in a text in small letters, and not in an address. */
function isWrittenSmall(text: string, word: string): boolean {
  if (!/^[a-z]{2,30}$/.test(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (!/[\w@./-]/.test(text.charAt(at - 1)) && !/^(?:[\w@./]|-[A-Z])/.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
