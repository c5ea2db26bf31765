import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import INDEFINITE from './retention-indefinite.ts';
import { NEED, NO_NEED, NO_PERIOD } from './retention-words.ts';
import { DATA, DELETE, KEEP, PERIOD } from './vocabulary.ts';

const CUES = [
  'retain',
  'retention',
  'keep',
  'kept',
  'stor',
  'hold',
  'held',
  'maintain',
  'preserv',
  'delet',
  'eras',
  'remov',
  'destroy',
  'purg',
  'anonymi',
  'dispos',
  'wip',
  'expung',
  'expire',
  'length of time',
  'how long',
  'overwrit',
  'discard',
  'shred',
  'clear',
];

const FIXED = defineRule({
  question: 'retention',
  value: 'fixed',
  language: 'en',
  cues: CUES,
  says: [
    pattern`\b(?:keeping|keep|retain(?:ing)?|stor(?:e|ing))\b.{0,80}?\blonger than ${PERIOD}`,
    pattern`${KEEP}.{0,140}?\b(?:for|to|of|than|after|is|within|until)\b.{0,40}?${PERIOD}`,
    pattern`${DELETE}.{0,140}?${PERIOD}`,
    pattern`${PERIOD}.{0,100}?${DELETE}`,
    pattern`\b(?:anonymi[sz]ed|expires?|expire)\b.{0,80}?${PERIOD}`,
    pattern`${PERIOD} (?:retention|of (?:data|logs))`,
    pattern`\b(?:retention|storage) (?:periods?|times?|duration)\b.{0,40}?${PERIOD}`,
    pattern`\b(?:overwritten|discarded|shredded|cleared)\b.{0,60}?${PERIOD}`,
    pattern`\b(?:up to|for|after) ${PERIOD}.{0,40}?${KEEP}`,
  ],
  unless: [NO_PERIOD],
  hits: [
    'Retention period: 24 months.',
    'Camera images are overwritten after 48 hours.',
    'We delete logs after 30 days.',
    'Account data is kept for two years.',
    'Inactive accounts are removed after 24 months.',
  ],
  misses: [
    'We keep records for at least seven years.',
    'The cookie is stored for 30 days.',
    'We keep data as long as needed.',
    'We respond within 45 days of a request to delete.',
  ],
});

const AS_NEEDED = defineRule({
  question: 'retention',
  value: 'as-needed',
  language: 'en',
  cues: CUES,
  says: [
    pattern`${KEEP}.{0,160}?${NEED}`,
    pattern`\b(?:as long as|so long as|until|no longer|once)\b.{0,120}?\b(?:kept|retained?|stored|held|keep|store|delete[ds]?|erased?|anonymi[sz]ed?|destroyed?)\b`,
    pattern`\bno longer (?:needed|necessary|required)\b.{0,60}?${DELETE}`,
    pattern`${DELETE}.{0,80}?\b(?:no longer|when (?:it|they|you)|as soon as|once|after (?:you|your|the|completion))\b`,
    pattern`\b(?:retention|storage) (?:periods?|times?)\b`,
    /^(?:it is |they are )?kept only (?:as|so) long as\b/i,
    /\b(?:once|when|after|if)\b.{0,60}?\baccount\b.{0,40}?\b(?:terminated|closed|deleted|cancel+ed)\b.{0,80}?\b(?:is|are|will be) (?:\w+ )?(?:deleted|erased|removed)\b/i,
    /\bfor the length of time (?:needed|necessary)\b/i,
    /\bhow long\b.{0,80}?\b(?:depends?|varies|determined?|criteria|based on)\b/i,
    pattern`${KEEP}.{0,80}?\b(?:in line|consistent|according|in accordance|accordance) (?:with|to)\b.{0,40}?\b(?:retention|records?|document)\b`,
  ],
  and: [pattern`${DATA}|\bkept\b|\blength of time\b|\baccounts?\b|\b(?:it|them|addresses|emails?|logs?|messages)\b`],
  unless: [NO_NEED],
  hits: [
    'How long we keep data depends on its purpose.',
    'We keep information for no longer than is necessary.',
    'Files are kept in line with our retention schedule.',
    'We keep your data for as long as your account exists.',
    'Data that is no longer needed is deleted.',
  ],
  misses: [
    'Helpers may see it as long as they agree to keep the information confidential.',
    'You let us collect and store it in accordance with this privacy policy.',
    'Keep your password safe as long as you use it.',
    'We take care that data is accurate and, where necessary, kept up to date.',
    'We collect data as needed.',
  ],
});

const ONLY_IF_NEEDED = defineRule({
  question: 'retention',
  value: 'as-needed',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    pattern`\b(?:not|never|\w{2,5}n't)\b.{0,40}?${KEEP}.{0,120}?\b(?:unless (?:it is |they are )?(?:required|needed|necessary)|longer than|beyond|after (?:it|they) (?:is|are) no longer)\b`,
  ],
  hits: ['We do not store data on our servers unless it is needed to run the service.'],
  misses: ['We do not store your data.'],
});

/** The rows of a table of periods; their section says what they are. */
const FIXED_IN_SECTION = defineRule({
  question: 'retention',
  value: 'fixed',
  language: 'en',
  cues: ['day', 'week', 'month', 'year', 'hour'],
  within: /\b(?:retention|how long|storage (?:periods?|duration|times?))\b/i,
  outside: /\bcookies?\b/i,
  says: [pattern`\|.{0,60}?${PERIOD}`],
  unless: [
    /\b(?:cookies?|backups?|at least|minimum|respond|years? of age|session|browsing|advertis\w+|track\w*|third[- ]party|persistent|opt-out)\b/i,
  ],
  hits: [{ text: 'Server logs | 14 days', section: 'How long we keep data' }],
  misses: ['Server logs | 14 days', { text: 'Server logs | as long as needed', section: 'Data retention' }],
});

export default [FIXED, FIXED_IN_SECTION, ONLY_IF_NEEDED, AS_NEEDED, ...INDEFINITE];
