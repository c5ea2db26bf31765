import type { StateCode } from '../strings/strings.ts';
import type { PageSigns } from './page-signs.ts';

/** What a server sent in place of a policy. */
export type PageState = Extract<
  StateCode,
  'page-missing' | 'login-needed' | 'site-refused' | 'site-error' | 'needs-open-page'
>;

/** A page with more words than this is taken for what it says. Chosen well above error pages with a site's menus. */
const MANY_WORDS = 400;
/** Fewer words are no text at all. */
const NO_TEXT = 40;

const MISSING =
  /\b404\b|\bnot found\b|page (?:is |was |has been )?(?:missing|moved|removed|gone)|(?:page|content) (?:you.{0,40}|that.{0,40})?(?:doesn|does not|no longer|can.?t be found|cannot be found|isn.?t available|is not available)|nicht gefunden|existiert nicht|introuvable|n.existe (?:pas|plus)|no encontrad[ao]|no existe|non trovata|não (?:encontrada|existe)|niet gevonden|nie znaleziono|hittades inte|не найдена|見つかりません|找不到/i;
const REFUSED =
  /access (?:to this page )?(?:has been |is )?denied|\bforbidden\b|just a moment|attention required|pardon our interruption|are you (?:a )?(?:human|robot)|not a robot|captcha|verify(?:ing)? (?:that )?you|checking (?:if|your browser)|unusual traffic|automated (?:access|requests)|security check|request (?:was )?(?:blocked|unsuccessful|rejected)|too many requests|rate limit|unavailable (?:in your|for legal)|ddos protection|enable javascript and cookies to continue/i;
const BROKEN =
  /\b50[0234]\b|internal server error|bad gateway|service (?:temporarily )?unavailable|under maintenance|we.ll be (?:right )?back|something went wrong/i;
const LOGIN =
  /\b(?:log ?-?in|sign ?-?in|logon|authenticat\w+|single sign-on|anmelden|einloggen|connexion|se connecter|iniciar sesi[oó]n|accedi|entrar|inloggen|zaloguj|logga in)\b|войти|ログイン|登录|로그인/i;
const PORTAL = /\b(?:wi-?fi|hotspot|captive portal|guest (?:network|access)|connect to the (?:internet|network))\b/i;

/**
 * The state that a page is in, where it is not the policy but what a server sent in its place.
 *
 * Shape:  `text` is what extraction made of the page. Soft 404s, log-in pages, captive portals, bot walls and shells
 *         without text are told by their few words; a page with much text is never one.
 * Fails:  `null` for a page that may be read.
 */
export function pageState(page: { status: number; text: string; words: number; signs: PageSigns }): PageState | null {
  const { status, text, words, signs } = page;
  const ofStatus = stateOfStatus(status);
  if (ofStatus) return ofStatus;
  if (words > MANY_WORDS) return null;
  const head = [signs.title, ...signs.headings, text.slice(0, 300)].join(' \n ');
  if (REFUSED.test(head)) return 'site-refused';
  if (MISSING.test(head)) return 'page-missing';
  if (BROKEN.test([signs.title, ...signs.headings].join(' \n '))) return 'site-error';
  if (signs.hasPassword || (LOGIN.test([signs.title, ...signs.headings].join(' \n ')) && words < 150))
    return 'login-needed';
  if (PORTAL.test(head) && words < 250) return 'login-needed';
  return words < NO_TEXT && (signs.isShell || signs.scripts > 0) ? 'needs-open-page' : null;
}

/**
 * What an HTTP status says of a page, whatever came with it.
 *
 * Fails:  `null` for a status with which a policy may come.
 * Source: RFC 9110 (status codes), RFC 6585 (429), RFC 7725 (451).
 */
export function stateOfStatus(status: number): PageState | null {
  if (status === 401 || status === 407 || status === 511) return 'login-needed';
  if (status === 404 || status === 410 || status === 204 || status === 205 || status === 304) return 'page-missing';
  if (status === 403 || status === 429 || status === 451 || (status >= 400 && status < 500)) return 'site-refused';
  return status >= 500 ? 'site-error' : null;
}
