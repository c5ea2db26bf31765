import { judgeKind } from './kind/judge-kind.ts';
import { languageName } from './strings/language-name.ts';
import { nameKind, namesPolicy } from './kind/name-kind.ts';
import { fill, WORDING } from './strings/strings.ts';
import { canonicalText } from './text/canonical.ts';
import { countWords } from './text/count-words.ts';
import { detectLanguage } from './text/detect-language.ts';
import type { ReadDocument } from './analyze.ts';
import type { Warning } from './types.ts';

/** A section of a policy, or a notice beside it, says at least this much; less is a form. */
const MIN_WORDS = 15;

/**
 * The documents that make up one policy: the first, and those further ones that are legal texts about data in its
 * language.
 *
 * Shape:  documents in the same order. One that does not fit keeps its place without its text and says why; one that
 *         only repeats another is left out.
 */
export function fitDocuments(documents: readonly ReadDocument[]): readonly ReadDocument[] {
  if (documents.length < 2) return documents;
  const seen = new Set<string>();
  return documents.flatMap((document, index) => {
    if (document.policy === null) return [document];
    const text = canonicalText(document.policy.text);
    if (seen.has(text)) return [];
    seen.add(text);
    const error = index === 0 ? null : misfit(document, documents[0]);
    return [error === null ? document : { ...document, policy: null, error }];
  });
}

function misfit({ url, policy, section = false }: ReadDocument, first: ReadDocument | undefined): Warning | null {
  if (policy === null) return null;
  const { text, title } = policy;
  const language = detectLanguage(text);
  if (language !== detectLanguage(first?.policy?.text ?? '') && language !== 'en')
    return {
      code: 'language-not-supported',
      message: fill(WORDING.states['language-not-supported'].title, { language: languageName(language) }),
    };
  const input = { text, title, url, language };
  // The policy names it, and it names itself: that is more than the text of a stranger has.
  const isNamed = section || nameKind(input) !== 'privacy-policy' || namesPolicy(title);
  if (isNamed ? countWords(text) >= MIN_WORDS : judgeKind(input).isPolicy) return null;
  return { code: 'not-a-policy', message: WORDING.states['not-a-policy'].title };
}
