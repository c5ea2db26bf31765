const WORDS =
  /\b(?:privacy|personal(?:ly)?|information|cookies?|collect\w*|process(?:ing|ed)|third[- ]part(?:y|ies)|data|consent|opt[- ]out|gdpr|ccpa|policy|rights?|datenschutz\w*|daten|donn[ée]es|confidentialit[ée]|datos|privacidad|dados|privacidade|dati|riservatezza|gegevens|prywatno\w+|danych|данн\w+|персональн\w+)\b|個人情報|プライバシー|개인정보|隐私|个人信息/giu;
/** Text of policies has such a word about every 60 characters, other text of their pages every 500. */
const CHARACTERS_A_WORD = 250;

/** How often a text speaks of data, privacy and rights. */
export function countPolicyWords(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

/** Says whether so many words in so much text are a policy's. */
export function isDense(words: number, characters: number): boolean {
  return words * CHARACTERS_A_WORD >= characters;
}
