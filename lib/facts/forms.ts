import { matchesIn } from '../text/matches-in.ts';
import type { PolicyText, Sentence } from '../types.ts';

/** A sentence about reaching the service, or asking it for something. */
const REQUEST =
  /\b(?:requests?|rights?|opt[- ]?out|exercis\w{1,4}|contact|delet(?:e|ion)|access|questions?|form|do not sell|choices|support)\b/i;
/** What the path of a form is called. */
const FORM =
  /contact|request|forms?\b|support|\bask\b|opt-?out|privacy-?(?:choices|portal|rights|requests?)|ticket|webform|data-?(?:subject|deletion|rights)|dsar|deactivate|(?:settings|preferences)\/privacy|(?:delete|erase|close)-?(?:my-?)?(?:account|data)/i;
/** A path that is a form's, whatever else it names. */
const SURE_FORM = /request|forms?\b|webform/i;
/** An address follows at once: the place where a request is made, even where its path does not say so. */
const MADE_AT =
  /\b(?:requests?|opt[- ]?out|delete|deletion|exercise|access)\b[^.;]{0,120}\b(?:visit(?:ing)?|at|via|here|through|page|portal|form|to):? ?(?:our |this )?$/i;
/** Pages to read, tools of the advertising trade and of authorities, settings of other companies' software. */
const NO_FORM =
  /policy|policies|statement|notice|terms|cookies?|\.pdf$|\/blogs?\/|\/articles?\/|addendum|aboutads|networkadvertising|thenai\.|youronlinechoices|youradchoices|allaboutcookies|adssettings|gaoptout|\/\/optout\.|wikipedia|privacyshield|watchdog|settings_manager|\.gov\b|europa\.eu|edpb|ico\.org|urldefense/i;
/** The opt-outs of advertising are many, and other companies'. */
const ADVERTISING = /\b(?:advertis\w+|ads|cookies?|analytics|interest-based|tracking|third[- ]party)\b/i;
/** More than a site's front page: it has a path, or a host for requests alone. */
const IS_PLACE = /^(?:https?:\/\/)?(?:[^/]{1,253}\/[\w~-]{2}|[^/]{0,200}(?:privacy|portal|requests?|dsar|opt-?out))/i;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>()"'\]]{3,300}/gi; // `matchesIn` needs the flag

/** Addresses of forms for requests, written in a sentence or behind its words. Fails: never. */
export function formsIn(sentence: Sentence, policy: PolicyText): string[] {
  if (!REQUEST.test(sentence.plain) || sentence.kind === 'table-row') return []; // a table of vendors has theirs
  const urls = matchesIn(sentence.text, URL);
  const written = urls.map(({ 0: url }) => url.replace(/[.,;:!?]+$/, ''));
  const madeAt = written.filter((_, i) => MADE_AT.test(sentence.text.slice(0, urls[i]?.index)));
  const linked = (policy.links ?? [])
    .filter((link) => link.start >= sentence.start && link.end <= sentence.end && /^https?:/i.test(link.url))
    .map((link) => link.url);
  const forms = new Set([
    ...madeAt.filter((url) => !NO_FORM.test(url) && !ADVERTISING.test(sentence.plain) && IS_PLACE.test(url)),
    ...[...written, ...linked].filter(isForm),
  ]);
  return [...forms];
}

function isForm(url: string): boolean {
  const [, path = ''] = /^(?:https?:\/\/)?[^/?#]{1,253}([^\s#]*)/i.exec(url) ?? [];
  return FORM.test(path) && !NO_FORM.test(SURE_FORM.test(path) ? url.replace(/policy|statement|notice/gi, '') : url);
}
