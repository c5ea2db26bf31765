/** Keys that say where a visitor came from. */
const TRACKING =
  /^(?:utm_|ga_|_ga|_gl$|hsa_|mtm_|pk_|piwik_|matomo_|mc_[ce]id$|vero_|__hs|_hs|hsctatracking$|oly_|trk|sc_cid$|s_cid$|cmpid$|campaign|wt\.|wt_|at_|int_?cid$|icid$|ncid$|cid$|ito$|ref$|ref_|referrer$|referer$|source$|src$|spm$|scm$|igsh|si$|yclid$|ysclid$|gclid$|gclsrc$|dclid$|gbraid$|wbraid$|fbclid$|msclkid$|twclid$|ttclid$|li_fat_id$|epik$|rb_clickid$|wickedid$|_openstat$|ns_)/i;
/** Keys whose values let someone in, say who someone is, or do something. */
const TOKEN =
  /token|secret|passw|session|signature|credential|nonce|jwt|otp$|csrf|xsrf|api_?key|(?:^|_)auth(?:$|_|code|key)|^(?:sid|phpsessid|jsessionid|aspsessionid\w*|sess|sig|pwd|pass|hmac|unsubscribe|login|logout|e-?mail|uid|user_?id|phone)$/i;
/** Keys that may name a page as well: left out where the value looks random. */
const MAYBE_TOKEN = /^(?:key|code|state|ticket|hash|invite|verify|confirm|user|account|id|[hkt])$/i;
const RANDOM = /^(?=[^=]*\d)(?=[^=]*[a-z])[\w.~+/%-]{24,}=*$/i;
const SESSION_IN_PATH = /;(?:jsessionid|phpsessid|sid)=[^/?#]*/gi;

/**
 * The address under which a policy is kept.
 *
 * Shape:  without fragment, tracking parameters, and parameters that look like tokens; the others stay in their order.
 * Fails:  never. What is no address comes back as it is.
 */
export function policyAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  url.hash = '';
  url.pathname = url.pathname.replace(SESSION_IN_PATH, '');
  if (url.search !== '') {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !isNoise(pair));
    url.search = kept.join('&');
  }
  return url.href;
}

function isNoise(pair: string): boolean {
  const [key = ''] = pair.split('=', 1);
  const name = decode(key);
  if (TRACKING.test(name) || TOKEN.test(name)) return true;
  return MAYBE_TOKEN.test(name) && RANDOM.test(pair.slice(key.length + 1));
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key.replace(/\+/g, ' '));
  } catch {
    return key;
  }
}
