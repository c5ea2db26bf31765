import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';

const CUES = [
  'do not track',
  'do-not-track',
  'dnt',
  'global privacy control',
  'gpc',
  'donottrack',
  'opt-out preference',
  'privacy signal',
  "don't track",
  'these signal',
  'such signal',
  'those signal',
  'this signal',
];
const SIGNAL = anyOf`
  do[- ]?not?[- ]?track|don't track|(?:these|this|such|those) (?:\w+ )?(?:signals?|mechanisms)|DNT
  global privacy control|GPC|opt[- ]out preference signals?|(?:browser|privacy) (?:\w+ )?signals?
`;
const HEEDS =
  'respond|response|honou?r|recogni[sz]e|act|action|process|support|respect|comply|alter|change|treat|adjust';
const MINDS = 'react|obey|detect|take|follow|accept|look|modify|acknowledge|address';
const HEED = String.raw`(?:${HEEDS}|${MINDS})(?:s|ed|ing|ive)?\b`;

const IGNORED = defineRule({
  question: 'do-not-track',
  value: 'ignored',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    pattern`\b(?:not|\w{2,5}n't|never|no|unable|cannot|without)\b.{0,60}?\b${HEED}.{0,120}?${SIGNAL}`,
    pattern`${SIGNAL}.{0,200}?\b(?:not|\w{2,5}n't|never|no|unable|cannot|ignore[ds]?|nor)\b.{0,40}?(?:${HEED}|\b(?:industry|uniform|standard|consensus|affect|apply)\b)`,
    pattern`\bwhether (?:or not )?.{0,30}?${SIGNAL}.{0,80}?\b(?:received|or not)\b`,
    pattern`\b(?:ignores?|regardless of|disregard)\b.{0,60}?${SIGNAL}`,
  ],
  hits: [
    'Today the site takes no action on such signals.',
    'We do not respond to Do Not Track signals.',
    'DNT: we take no action, since there is no uniform standard.',
  ],
  misses: ['We honour Do Not Track.', 'You can switch on Do Not Track in your browser.'],
});

const HONOURED = defineRule({
  question: 'do-not-track',
  value: 'honoured',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    /\b(?:opt[- ]?out|opting out)\b.{0,60}?\b(?:using|via|through|with|by)\b.{0,30}?\b(?:global privacy control|GPC)\b/i,
    pattern`${SIGNAL}.{0,100}?\b\w+ (?:will|do(?:es)?) not (?:track|use|utili[sz]e|set|collect|place)\b`,
    pattern`\b${HEED}.{0,100}?${SIGNAL}`,
    pattern`${SIGNAL}.{0,120}?\b(?:is|are|will be|we|to) (?:\w+ )?${HEED}`,
  ],
  unless: [
    /\b(?:not|\w{2,5}n't|no|unable|cannot|never) (?:\w+ ){0,4}(?:respond|honou?r|recogni[sz]e|process|support|respect)/i,
    /\b(?:not|\w{2,5}n't|no|unable|cannot|never) (?:\w+ ){0,4}(?:uniform|standard|consensus|act|take|comply|alter|change)/i,
    /how (?:we|our|the) (?:\w+ )?(?:respond|treat|process)|if you|may not|whether/i,
  ],
  hits: ['We honour the Global Privacy Control.', 'When DNT is on, we respect DNT signals and set no cookies.'],
  misses: ['We do not respond to Do Not Track signals.', 'Do Not Track is a setting of your browser.'],
});

export default [IGNORED, HONOURED];
