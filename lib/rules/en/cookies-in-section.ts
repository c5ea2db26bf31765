import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { ADS } from './vocabulary.ts';

/** In a section on cookies a sentence need not name them. */
const ADVERTISING_IN_SECTION = defineRule({
  question: 'cookies',
  value: 'advertising',
  language: 'en',
  cues: ['adverti', 'ads'],
  within: /\b(?:cookies?|tracking|beacons?|pixels?|similar technologies|automatically|automated)\b/i,
  says: [pattern`\b(?:used?|uses|deliver|serve|show|display|provide|target|tailor)\b.{0,120}?${ADS}`],
  unless: [/\b(?:opt[- ]?out|do not track|such as|aggregate)\b/i],
  hits: [
    {
      text: 'This information is used to deliver advertising that fits you.',
      section: 'Cookies and similar technologies',
    },
  ],
  misses: [
    'This information is used to deliver advertising that fits you.',
    { text: 'It is not used for advertising.', section: 'Cookies' },
  ],
});

const ANALYTICS_IN_SECTION = defineRule({
  question: 'cookies',
  value: 'analytics',
  language: 'en',
  cues: ['analy', 'statistic', 'traffic', 'improve', 'measure', 'understand', 'monitor', 'trends', 'technologies'],
  within: /\b(?:cookies?|tracking technolog\w+|beacons?|pixels?)\b/i,
  says: [
    /\b(?:used?|uses|help|helps|allows?|enables?|to)\b.{0,80}?\b(?:analy[sz]e|statistics|statistical|measure|understand (?:how|the)|monitor|traffic|trends|improve)\b/i,
  ],
  unless: [/\b(?:opt[- ]?out|do not track|browser|block|disable)\b/i],
  hits: [{ text: 'They help us to analyse how the site is used.', section: 'Cookies' }],
  misses: ['They help us to analyse how the site is used.'],
});

export default [ADVERTISING_IN_SECTION, ANALYTICS_IN_SECTION];
