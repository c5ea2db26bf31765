import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';

const CUES = ['ip', 'internet protocol'];
const IP = String.raw`\b(?:IP[- ]?(?:\([\w ]{1,20}\) )?(?:address(?:es)?|numbers?|information|data)|IPs?\b|internet protocol|I\.P\. address)`;

const STORED = defineRule({
  question: 'ip-address',
  value: 'stored',
  language: 'en',
  cues: CUES,
  says: [pattern`${IP}`],
  unless: [
    /\b(?:anonymi[sz]|pseudonymi[sz]|truncat|mask|hash(?!ed (?:e-?mail|identif|user))|obfuscat|shorten|last (?:octet|digits)|trade ?mark|intellectual property)/i,
    /\bno (?:IP|internet protocol) (?:address(?:es)?|data)\b/i,
    /\b(?:last|final) (?:\w+ )?(?:octet|digits|block)\b/i,
    /\b(?:discard|not (?:store|stored|retain|retained|log|logged|keep|kept|collect|collected|record|recorded)|\w{2,5}n't (?:store|log|keep|collect|record)|never)\b/i,
  ],
  hits: [
    'Our servers log your IP address.',
    'browser type, Internet Protocol address and time of visit',
    'We collect your IP address, hashed e-mails and orders.',
  ],
  misses: ['We do not log IP addresses.', 'Your IP address is truncated at once.'],
  gaps: { misses: ['Our IP counsel reads this.', 'An IP address is a number given to every device.'] },
});

const ANONYMISED = defineRule({
  question: 'ip-address',
  value: 'anonymised',
  language: 'en',
  cues: CUES,
  says: [
    pattern`${IP}.{0,120}?\b(?:anonymi[sz]\w*|truncat\w*|mask(?:ed|ing)?|hash(?:ed(?! e-?mail| identif| user)|ing)?|obfuscat\w*|shorten\w*|discarded|removed|last (?:octet|digits|part)|one-way)\b`,
    pattern`\b(?:last|final) (?:\w+ )?(?:octet|digits|part|block|numbers|bits)\b.{0,60}?${IP}.{0,60}?\b(?:delet|remov|mask|truncat|cut|zero|replac|discard)`,
    pattern`\b(?:anonymi[sz]\w*|truncat\w*|mask(?:ed|s|ing)?|hash(?:ed|es|ing)?|obfuscat\w*|shorten\w*)\b.{0,60}?${IP}`,
  ],
  unless: [/\bnot (?:anonymi[sz]|truncat|mask)/i],
  hits: [
    'The last octet of the IP address is deleted at once.',
    'IP addresses are truncated before they are stored.',
    'We only keep hashed IP addresses.',
  ],
  misses: ['Our servers log your IP address.', 'We do not anonymise your IP address.'],
});

const NOT_STORED = defineRule({
  question: 'ip-address',
  value: 'not-stored',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    /\bno (?:IP|internet protocol) (?:address(?:es)?|data) (?:is|are|will be) (?:\w+ )?(?:recorded|stored|collected|logged|kept|retained|saved)\b/i,
    pattern`\b(?:not|never|\w{2,5}n't|no)\b.{0,40}?\b(?:collect|store|log|record|keep|retain|track|save|see|sent|send|logs? of|logging)(?:ed|s)?\b.{0,80}?${IP}`,
    pattern`${IP}.{0,60}?\b(?:not|never|\w{2,5}n't)\b.{0,20}?\b(?:collect|store|log|record|keep|kept|retain|track|save|sent)`,
  ],
  unless: [/\b(?:link|associate|combine|connect|tie)/i],
  hits: ['No IP addresses are recorded.', 'We never log IP addresses.', "IP addresses (we don't keep them)"],
  misses: ['We log your IP address.', 'We do not link your IP address to your name.'],
});

export default [STORED, ANONYMISED, NOT_STORED];
