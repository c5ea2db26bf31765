import { Cued } from '../text/cued.ts';

/** A body that settles disputes is not the service. */
const DISPUTE = new Cued(
  /\b(?:dispute resolution|unresolved|supervisory authorit|lodge a complaint|arbitrat|further concerns?)/i,
);
/** Whom a reader may complain to about the service. */
const AUTHORITY = new Cued(
  /\b(?:(?:data protection|privacy|information|regulatory) (?:authorit(?:y|ies)|commission(?:er|er's)?|regulators?|agency)|commissioner's office|regulators?|ombuds\w{1,6}|attorney general)\b/i,
);
/** The host of such a body. */
const AUTHORITY_HOST =
  /[@/.](?:[\w-]{0,30}(?:regulator|ombuds)[\w-]{0,20}\.|dataprotection\.(?:ie|gov|[a-z]{2}\b)|(?:ico|adr|privacyshield)\.org\b|(?:cnil|edoeb\.admin|datatilsynet|aepd|garanteprivacy|autoriteitpersoonsgegevens|jamsadr)\.)|\.gov(?:\.[a-z]{2})?(?:\/|$)/i;
/** What stands right before an address of the service itself. */
const OURS = /\b(?:us|our)\b[^;]{0,80}$/i;

/** Whether a sentence sends to somebody who judges disputes. */
export function isAboutDispute(plain: string): boolean {
  return DISPUTE.test(plain);
}

/** Whether an address in a sentence is that of an authority, or of a body that settles disputes. */
export function isAuthoritys(address: string, plain: string): boolean {
  if (AUTHORITY_HOST.test(address)) return true;
  if (!AUTHORITY.test(plain)) return false;
  const at = plain.indexOf(address);
  return at > 0 && !OURS.test(plain.slice(0, at));
}

/** Addresses for something else than privacy, whoever reads them. */
const ELSEWHERE = /^(?:abuse|postmaster|fraud|phish|spoof|scam|press|jobs|careers|dmca|copyright)\w{0,12}@/i;
/** Of a form's example. */
const SAMPLE = /@(?:example|domain|yourdomain|email)\.com$/i;

/** Whether an address is never one for privacy. */
export function isForNobody(address: string): boolean {
  return ELSEWHERE.test(address) || SAMPLE.test(address);
}

/** An address that is there for privacy. */
const FOR_PRIVACY = /privacy|dpo\b|gdpr|ccpa|data-?\.?protection|datenschutz|personal-?data/i;
/** Addresses whose name, or whose sentence, says that they are for something else. */
const OTHER_NAME =
  /^(?:[\w-]{1,20}\.)?(?:security|media|sales|advertis\w{0,5}|marketing|billing|investors?|ir|partners?|affiliates?|newsroom|recruit\w{0,5}|hr)@/i;
const OTHER_MATTER = new Cued(
  /\b(?:vulnerabilit(?:y|ies)|security (?:incident|issue|report|breach|flaw|bug)s?|passwords?|(?:press|media) (?:inquir|enquir|contact|request)|text HELP|texting HELP|text messages?|sms)\b/i,
);

/** Whether an address is for another matter, which counts where the policy has one for privacy. */
export function isForOther(address: string, plain: string): boolean {
  return !FOR_PRIVACY.test(address) && (OTHER_NAME.test(address) || OTHER_MATTER.test(plain));
}

/** Whether an address is one for privacy by its name. */
export function isForPrivacy(address: string): boolean {
  return FOR_PRIVACY.test(address.split('@')[0] ?? '');
}
