import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Sentence } from '../types.ts';
import type { PolicyLink } from './links-of-each.ts';

/** A sentence about reaching the service, or asking it for something. */
const REQUEST = new Cued(
  /\b(?:requests?|rights?|opt[- ]?out|exercis\w{1,4}|contact|delet(?:e|ion)|access|questions?|form|do not sell|choices|support|copy of your)\b/i,
);
/** What the path of a form is called. */
const FORM =
  /contact|request|forms?\b|support|\bask\b|opt-?out|privacy-?(?:choices|portal|rights|requests?)|ticket|webform|data-?(?:subject|deletion|rights)|dsar|deactivate|(?:settings|preferences)\/privacy|(?:delete|erase|close)-?(?:my-?)?(?:account|data)/i;
/** A path that is a form's, whatever else it names. */
const SURE_FORM = /request|forms?\b|webform/i;
/** An address follows at once: the place where a request is made, even where its path does not say so. */
const MADE_AT =
  /\b(?:requests?|opt[- ]?out|delete|deletion|exercise|access|download a copy|your rights)\b[^.;]{0,120}\b(?:visit(?:ing)?|at|via|here|through|page|portal|form|to|web ?site|link|url):? ?(?:our |this )?$/i;
/** Pages to read, tools of the advertising trade and of authorities, settings of other companies' software. */
const NO_FORM =
  /policy|policies|statement|notice|terms|cookies?|\.pdf$|\/blogs?\/|\/articles?\/|addendum|aboutads|networkadvertising|thenai\.|youronlinechoices|youradchoices|allaboutcookies|adssettings|gaoptout|\/\/optout\.|wikipedia|privacyshield|watchdog|settings_manager|\.gov\b|europa\.eu|edpb|ico\.org|urldefense|\bfaqs?\b|\bddai\./i;
/** The opt-outs of advertising are many, and other companies'. */
const ADVERTISING = /\b(?:advertis\w+|ads|cookies?|analytics|interest-based|tracking|third[- ]party)\b/i;
/** What is turned off on a page that is no request to the service, as long as nothing is said of a sale. */
const TURNED_OFF =
  /\b(?:analytics|cookies?|beacons?|pixels?|ads|interest-based|content targeting|(?:usage )?tracking)\b/i;
const SALE = /\b(?:sell|sale|sold|shar(?:e|ing)|targeted|rights?|requests?)\b/i;
const OPT_OUT_ALONE = /^(?!.{0,300}(?:contact|request|form\b|privacy|data|support|choices|sell)).{0,300}opt-?out/i;
/** More than a site's front page: it has a path, or a host for requests alone. */
const IS_PLACE = /^(?:https?:\/\/)?(?:[^/]{1,253}\/[\w~-]{2}|[^/]{0,200}(?:privacy|portal|requests?|dsar|opt-?out))/i;
const HAS_URL = /:\/\/|www\.|\.[a-z]{2,3}\//i;
const URL =
  /\b(?:https?:\/\/|www\.)[^\s<>()"'\]]{3,300}|(?<![\w@./-])[a-z\d-]{2,40}(?:\.[a-z\d-]{2,30}){0,2}\.(?:com|org|net|io|eu|uk|de|ca)\/[\w/~.-]{2,200}/gi; // `matchesIn` needs the flag

const NO_FORMS: readonly string[] = [];

/** Addresses of forms for requests, written in a sentence or behind its words. Fails: never. */
export function formsIn(sentence: Sentence, links: readonly PolicyLink[]): readonly string[] {
  if (sentence.kind === 'table-row') return NO_FORMS; // a table of vendors has theirs
  const hasUrl = HAS_URL.test(sentence.text);
  if ((!hasUrl && links.length === 0) || !REQUEST.test(sentence.plain)) return NO_FORMS;
  const urls = hasUrl ? matchesIn(sentence.text, URL) : [];
  const written = urls.map(({ 0: url }) => url.replace(/[.,;:!?]+$/, ''));
  const madeAt = written.filter((_, i) => MADE_AT.test(sentence.text.slice(0, urls[i]?.index)));
  const linked = links.map(({ url }) => url).filter((url) => /^https?:/i.test(url));
  const turnsOff = TURNED_OFF.test(sentence.plain) && !SALE.test(sentence.plain);
  const forms = new Set([
    ...madeAt.filter((url) => !NO_FORM.test(url) && !ADVERTISING.test(sentence.plain) && IS_PLACE.test(url)),
    ...[...written, ...linked].filter((url) => isForm(url) && !(turnsOff && OPT_OUT_ALONE.test(url))),
  ]);
  return [...forms];
}

function isForm(url: string): boolean {
  const [, path = ''] = /^(?:https?:\/\/)?[^/?#]{1,253}([^\s#]*)/i.exec(url) ?? [];
  return FORM.test(path) && !NO_FORM.test(SURE_FORM.test(path) ? url.replace(/policy|statement|notice/gi, '') : url);
}
