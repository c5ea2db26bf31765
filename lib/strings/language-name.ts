import { WORDING } from './strings.ts';

const NAMES = new Intl.DisplayNames([WORDING.meta.language], { type: 'language', fallback: 'code' });

/** The name of a language: `fi` → "Finnish". What is no language tag stays as it is. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
