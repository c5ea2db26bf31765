import { CuedList } from '../text/cued.ts';
import type { Fact, Law, Sentence } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';

/** Laws by their names and abbreviations. An abbreviation counts in capitals only: "hipaa" is no law, "HIPAA" is. */
const LAWS: readonly { readonly law: Law; readonly says: RegExp }[] = [
  {
    law: 'UK-GDPR',
    says: /\b(?:UK|U\.K\.|United Kingdom)(?:'s)?[ -](?:GDPR|General Data Protection Regulation)\b/,
  },
  {
    law: 'GDPR',
    says: /(?<!\b(?:UK|U\.K\.|Kingdom)[ -])\bGDPR\b|\b[Gg]eneral [Dd]ata [Pp]rotection [Rr]egulations?\b|\bRegulation \(EU\) (?:No\.? )?2016\/679\b|\b(?:DSGVO|RGPD|AVG)\b/,
  },
  {
    law: 'CCPA',
    says: /\bCCPA\b|\bCPRA\b|\b[Cc]alifornia (?:[Cc]onsumer [Pp]rivacy|[Pp]rivacy [Rr]ights) [Aa]ct\b|\bCALIFORNIA CONSUMER PRIVACY ACT\b/,
  },
  {
    law: 'COPPA',
    says: /\bCOPPA\b|\b[Cc]hild(?:ren)?(?:'?s'?)? [Oo]n-?line (?:[Pp]rivacy [Pp]rotection|[Pp]rotection [Pp]rivacy|[Pp]rivacy) [Aa]ct\b/,
  },
  { law: 'LGPD', says: /\bLGPD\b|\bLei Geral de Prote[çc][ãa]o de Dados\b/ },
  {
    law: 'PIPEDA',
    says: /\bPIPEDA\b|\b[Pp]ersonal [Ii]nformation [Pp]rotection and [Ee]lectronic [Dd]ocuments [Aa]ct\b/,
  },
  { law: 'HIPAA', says: /\bHIPAA\b|\b[Hh]ealth [Ii]nsurance [Pp]ortability and [Aa]ccountability [Aa]ct\b/ },
  { law: 'FERPA', says: /\bFERPA\b|\b[Ff]amily [Ee]ducational [Rr]ights and [Pp]rivacy [Aa]ct\b/ },
  {
    law: 'ePrivacy',
    says: /\be-?[Pp]rivacy (?:[Dd]irective|[Rr]egulations?|[Ll]aws?)\b|\bPECR\b|\b[Pp]rivacy and [Ee]lectronic [Cc]ommunications\b|\bDirective 2002\/58\/EC\b/,
  },
];

const ANY_LAW = new CuedList(LAWS.map(({ says }) => [says]));

/** The laws that a policy names, in the order in which it first names them. */
export function findLaws(sentences: readonly Sentence[]): Fact<Law>[] {
  const found: Fact<Law>[] = [];
  for (const sentence of sentences) {
    for (const index of ANY_LAW.mayMatch(sentence.plain)) {
      const one = LAWS[index];
      if (one?.says.test(sentence.plain)) found.push(factOf(one.law, sentence));
    }
  }
  return mergeFacts(found, ({ value }) => value);
}
