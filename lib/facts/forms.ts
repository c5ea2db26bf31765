import type { PolicyText, Sentence } from '../types.ts';

/** A sentence about reaching the service, or asking it for something. */
const REQUEST =
  /\b(?:requests?|rights?|opt[- ]?out|exercis\w{1,4}|contact|delet(?:e|ion)|access|questions?|form|do not sell|choices|support)\b/i;
/** What the path of a form is called. */
const FORM =
  /contact|request|forms?\b|support|\bask\b|opt-?out|privacy-?(?:choices|portal|rights)|ticket|webform|data-?(?:subject|deletion)/i;
/** Pages to read, tools of the advertising trade and of authorities, settings of other companies' software. */
const NO_FORM =
  /policy|policies|statement|notice|terms|cookies?|\.pdf$|\/blogs?\/|\/articles?\/|addendum|aboutads|networkadvertising|thenai\.|youronlinechoices|youradchoices|allaboutcookies|adssettings|gaoptout|\/\/optout\.|wikipedia|privacyshield|watchdog|settings_manager|\.gov\b|europa\.eu|edpb|ico\.org|urldefense/i;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>()"'\]]{3,300}/gi; // matchAll needs the flag; no state is shared

/** Addresses of forms for requests, written in a sentence or behind its words. Fails: never. */
export function formsIn(sentence: Sentence, policy: PolicyText): string[] {
  if (!REQUEST.test(sentence.plain)) return [];
  const written = [...sentence.text.matchAll(URL)].map((match) => match[0].replace(/[.,;:!?]+$/, ''));
  const linked = (policy.links ?? [])
    .filter((link) => link.start >= sentence.start && link.end <= sentence.end && /^https?:/i.test(link.url))
    .map((link) => link.url);
  return [...written, ...linked].filter(isForm);
}

function isForm(url: string): boolean {
  const [, path = ''] = /^(?:https?:\/\/)?[^/?#]{1,253}([^\s#]*)/i.exec(url) ?? [];
  return FORM.test(path) && !NO_FORM.test(url);
}
