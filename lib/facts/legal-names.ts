import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Sentence } from '../types.ts';
import { COMPANY_FORM, INCORPORATED } from './company-name.ts';

const FORM = new Cued(new RegExp(` ${COMPANY_FORM}`));
/** Where to write to the service. */
const TO_WRITE = new Cued(
  /\b(?:contact us|write (?:to )?us|mail (?:us|to)|(?:postal|mailing|registered) (?:mail|address)|attn|attention:|P\.?O\.? Box|questions)\b/i,
);
/** The sentence names others, who do something for the service. */
const WORKS_FOR =
  /\b(?:hosted|processed|powered|processors?|(?:service )?providers?|vendors?|uses?|using|third[- ]part(?:y|ies)|shares?|sharing|sent|forwarded|redirected)\b|https?:\/\//i;
/** Units: sentences. */
const OPENING_SENTENCES = 12;

/** Who is named with a legal form where a policy says whose it is, or where to write to. */
export function legalNames(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ plain, kind }, index) =>
    kind === 'paragraph' &&
    FORM.test(plain) &&
    (index < OPENING_SENTENCES || TO_WRITE.test(plain)) &&
    !WORKS_FOR.test(plain)
      ? matchesIn(plain, INCORPORATED).map(({ 1: name }) => name ?? '')
      : [],
  );
}
