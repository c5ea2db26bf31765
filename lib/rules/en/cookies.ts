import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import NONE from './cookies-none.ts';
import IN_SECTION from './cookies-in-section.ts';
import { MEASURES, SERVES } from './cookies-words.ts';
import { ADS, TRACKERS } from './vocabulary.ts';

const CUES = [
  'cookie',
  'beacon',
  'pixel',
  'gif',
  'technolog',
  'local storage',
  'shared object',
  'sdk',
  'software development',
  'fingerprint',
  'web storage',
  'identifier',
  'tags',
  'advertising id',
];

const ADVERTISING = defineRule({
  question: 'cookies',
  value: 'advertising',
  language: 'en',
  cues: [...CUES, 'remarket', 'retarget', 're-target', 'over time', 'doubleclick', 'adsense', 'across'],
  says: [
    pattern`${TRACKERS}.{0,260}?${ADS}`,
    /\bmarketing (?:and \w+ )?cookies\b/i,
    pattern`${ADS}.{0,160}?${TRACKERS}`,
    /\b(?:remarketing|re-?target(?:ing|ed)?)\b/i,
    pattern`\bover time\b.{0,160}?${ADS}`,
    pattern`${TRACKERS}.{0,160}?\b(?:(?:custom|build|similar|lookalike|target) audiences?|(?:ad|ads|marketing|our) campaigns?)\b`,
    /\b(?:doubleclick|adsense|dart) .{0,40}?cookie/i,
    pattern`${TRACKERS}.{0,200}?\b(?:use of|activit\w+ on|visits? to|behavio\w+ on) .{0,60}?\bother (?:web ?)?sites\b`,
    /\b(?:over time and )?across (?:different|third[- ]party|other|multiple|non-affiliated|various|the) (?:web ?sites|sites|online services|internet|web)\b/i,
  ],
  unless: [
    /\bglobal privacy control\b/i,
    /\bdo not track\b/i,
    /^opting out\b/i,
    /\b(?:such as|including|e\.g\.|i\.e\.|cookies? or)\b.{0,80}?\badvertising (?:ids?|identifiers?)\b/i,
  ],
  hits: [
    'We use a pixel to build audiences for our campaigns.',
    'We and our partners follow what you do across other websites and apps.',
    'Our partners use cookies to show you ads that fit your interests.',
    'We use retargeting to reach you elsewhere.',
    'Networks collect what you do over time to show you adverts here.',
    'For functional and marketing cookies we ask first.',
  ],
  misses: [
    'We use cookies to keep you logged in.',
    'We do not use cookies for advertising.',
    'Cookies are not used for ads.',
  ],
});

const ANALYTICS = defineRule({
  question: 'cookies',
  value: 'analytics',
  language: 'en',
  cues: [
    ...CUES,
    'analytics',
    'number of',
    'count',
    'unique',
    'track',
    'matomo',
    'piwik',
    'hotjar',
    'mixpanel',
    'flurry',
    'crash',
    'omniture',
    'webtrends',
    'statcounter',
    'chartbeat',
    'fullstory',
    'crazy',
    'kissmetrics',
    'comscore',
    'yandex',
  ],
  says: [
    pattern`${TRACKERS}.{0,260}?${MEASURES}`,
    pattern`\b(?:analy[sz]\w*|analytics?|statistic\w*|traffic|track|tracks|measure|count|monitor|recogni[sz]e|understand|trends)\b.{0,120}?${TRACKERS}`,
    /\b(?:google analytics|matomo|piwik|hotjar|mixpanel|flurry|crashlytics|adobe analytics|omniture|webtrends|statcounter|chartbeat|fullstory|crazy ?egg|kissmetrics|comscore|yandex[ .]metrica)\b/i,
    pattern`${TRACKERS}.{0,120}?\b(?:whether|if|when|that)\b.{0,40}?\b(?:opened|clicked|read|viewed)\b`,
    /\b(?:number of|count|counts|unique) (?:\w+ )?(?:visits|visitors|views)\b/i,
    /\b(?:track|tracks) you\b/i,
    /\bcookies?\b.{0,120}?\b(?:automatically )?(?:collect|gather|record|log(?!s? ?(?:in|out|on|off)\b))s?\b/i,
  ],
  unless: [
    /\b(?:google analytics opt-?out|opt-out browser add-?on)\b/i,
    /\bdo not track\b/i,
    /\b(?:configure|set|block|choose|reject|disable|refuse|decline|accept) (?:\w+ ){0,4}(?:browser|cookies?)\b/i,
  ],
  hits: [
    'Matomo tells us how the site is used.',
    'Pixels in our newsletter tell us whether it was opened.',
    'We use cookies to measure how visitors use our pages.',
    'The site runs Google Analytics.',
  ],
  misses: [
    'Cookies keep track of your shopping basket.',
    'Cookies or other tracking tools serve to provide what you asked for.',
    'The forum uses cookies to remember who logs in.',
    'A cookie keeps your basket.',
    'We do not use cookies to track you.',
  ],
});

const ESSENTIAL = defineRule({
  question: 'cookies',
  value: 'essential',
  language: 'en',
  cues: ['cookie', 'local storage', 'technolog'],
  says: [
    pattern`\b(?:cookies?|local storage|technologies)\b.{0,200}?${SERVES}`,
    /\b(?:essential|necessary|session|functional|technical)(?: \w+)? cookies\b/i,
  ],
  unless: [
    /\b(?:block|disable|reject|refuse|decline|turn(?:ed|ing)? off|browser settings|cookie settings|settings (?:on|of|in) your|whether to accept)\b/i,
    /\bto control (?:what |which )?cookies\b/i,
  ],
  hits: ['Cookies remember your language.', 'We only set necessary cookies.'],
  misses: [
    'You can block cookies in the settings of your browser.',
    'We do not use cookies at all, even for sessions.',
  ],
});

export default [...IN_SECTION, ADVERTISING, ANALYTICS, ESSENTIAL, ...NONE];
