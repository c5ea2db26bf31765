import type { PolicyKind } from '../types.ts';
import type { KindInput } from './kind-features.ts';
import { foldText } from './word-patterns.ts';

/** The title, or the lines in which a text without one names itself. Units: UTF-16 units. */
const NAME = 160;
const OPENING = 1500;

const COOKIES =
  /cookie|çerez|kakor|ciasteczk|eväste|süti|бисквитк|кук[иі]|piškotk|kolačić|slapuk|sīkdat|küpsis|クッキー|쿠키|คุกกี้|עוגיות|ملفات تعريف/u;
const PRIVACY =
  /priva(?:cy|te|cida|citat)|how we (?:\w+ ){1,3}(?:your|personal|customer|user|visitor)s?'? (?:data|information)|data (?:protection|policy|notice|practices)|(?:use|handling|processing|protection) of (?:your )?(?:personal )?(?:data|information)|confiden|datenschutz|vie privée|données|datos|dados|dati personali|dades|persoonsgegevens|personuppgift|personvern|persondata|integritet|tietosuoja|prywatno|danych osobowych|osobn|súkromi|adatvéd|adatkezel|поверител|лични данни|απορρήτου|δεδομένων|gizlilik|kişisel|персональн|конфиденц|конфіденц|приватн|プライバシー|個人情報|개인정보|隐私|隱私|私隱|个人信息|خصوصية|פרטיות|privasi|pribadi|bảo mật|riêng tư|ส่วนตัว|ส่วนบุคคล|zasebnost|privatum|privāt|privaatsus|isikuandme/u;
/** Notices that complete a policy for some people: of a state, of a law, or for those who apply for work. */
const SUPPLEMENT =
  /\b(?:california|ccpa|cpra|nevada|virginia|colorado|connecticut|texas|oregon|washington|(?:u\.?s\.? )?states?(?:-specific)?|notice at collection|supplement(?:al|ary)?|addendum|consumer health data|job applicants?|applicants?|candidates?|employees?|workforce|hipaa)\b/;
const NAMES_PRODUCT =
  /\b(?:apps?|applications?|extensions?|add-?ons?|plug-?ins?|browsers?|toolbars?|devices?|sdk|beta|assistant|kids|smart tvs?|wearables?)\b/;
const COMPLETES =
  /\b(?:supplements?|in addition to|alongside|together with|read (?:with|in conjunction with))\b.{0,40}\bprivacy (?:policy|notice|statement)\b/;

/**
 * Which kind of policy a text calls itself.
 *
 * Shape:  for a text that is a policy; by its title, or else by its first lines.
 */
export function nameKind({ text, title }: KindInput): PolicyKind {
  const name = foldText(title.trim() === '' ? text.slice(0, NAME) : title);
  const opening = foldText(text.slice(0, OPENING));
  if (COOKIES.test(name) && !PRIVACY.test(name)) return 'cookie-policy';
  if (SUPPLEMENT.test(name) && !/\bterms\b/.test(name)) return 'supplement';
  if (NAMES_PRODUCT.test(name) && COMPLETES.test(opening)) return 'product-policy';
  if (
    !isPolicyName(title) &&
    COMPLETES.test(opening) &&
    /\b(?:california|residents?|applicants?|candidates?)\b/.test(opening)
  )
    return 'supplement';
  return 'privacy-policy';
}

/** Whether a title or a first line speaks of privacy. */
export function namesPolicy(name: string): boolean {
  return PRIVACY.test(foldText(name));
}

/** Whether a title is a policy's name and no more: "Privacy", "Lantern | Privacy Statement"; not a headline about one. */
export function isPolicyName(title: string): boolean {
  return title.split(/[|·•:–—]| - /).some((part) => {
    const words = foldText(part).trim().split(' ').length;
    return words <= 5 && namesPolicy(part);
  });
}
