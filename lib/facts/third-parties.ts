import type { PolicyText, Sentence, ThirdParty } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';
import { namesIn } from './company-names.ts';
import { ownNames } from './own-names.ts';
import { received } from './receives.ts';

/**
 * The named companies that a policy says receive or process personal data.
 *
 * Shape:  company and what it gets, each once, in text order; a product stands for its company (Google Analytics →
 *         Google). Never the service itself, "our partners", or a company that is named for another reason.
 */
export function findThirdParties(sentences: readonly Sentence[], policy: PolicyText): ThirdParty[] {
  const own = ownNames(sentences, policy);
  const found = sentences.flatMap((sentence) =>
    namesIn(sentence, policy.blocks[sentence.block]?.columns)
      .filter((name) => !own.has(firstWord(name)))
      .map((name) => ({ ...factOf(name, sentence), receives: received(sentence) })),
  );
  return mergeFacts(found, ({ value }) => firstWord(value));
}

/** What two names of one company share: "Example, Inc." and "Example Analytics". */
export function firstWord(name: string): string {
  return (/[\p{L}\p{N}]{1,40}/u.exec(name.replace(/^the /i, ''))?.[0] ?? name).toLowerCase();
}
