import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';

const CUES = ['advert', 'ads', 'ad ', 'marketing', 'retarget', 'remarket', 'audience', 'offers'];
const ADS = anyOf`advertis\w+|ads?|adverts?`;

const YES = defineRule({
  question: 'targeted-ads',
  value: 'yes',
  flat: true,
  language: 'en',
  cues: CUES,
  says: [
    pattern`\b(?:interest[- ]based|behaviou?ral(?:ly)?|targeted|targeting|personali[sz]ed?|tailor(?:ed|ing)?|custom(?:i[sz]ed?|i[sz]ing)?|relevant|cross-context\w*|contextuali[sz]e|re-?targeted|re-?targeting)\b.{0,60}?(?!advertisers?\b)${ADS}`,
    pattern`${ADS}.{0,100}?\b(?:interest(?:s|ed)?|relevant|tailor(?:ed)?|personali[sz]ed|targeted|targeting|customi[sz]ed|based (?:up)?on (?:\w+ )?(?:your|a user's|the|their|users'|past|prior|previous|browsing)|behaviou?r|preferences|prior visits)\b`,
    /\b(?:re-?target(?:ing|ed)?|remarket(?:ing)?|custom audiences?|lookalike|look-alike|matched audiences?|interest-based|cross-context\w*|target audiences?)\b/i,
    /\btarget(?:ed|ing)?\b.{0,30}?\b(?:marketing|ads|offers|promotions)\b/i,
    /\bdoubleclick cookie\b/i,
    /\bbehaviou?ral (?:\w+ )?marketing\b/i,
    /\badvertise (?:and market )?to you\b/i,
  ],
  unless: [
    /\b(?:we may contact you about|contextual advertising only|cookie preferences|(?:e-?mail|send|contact) you (?:with )?(?:\w+ (?:and|or) )?advertis\w+)\b/i,
  ],
  hits: [
    'They see to it that adverts are more relevant to you.',
    'We show ads based on your interests.',
    'Our partners may retarget you.',
    'You can opt out of interest-based advertising.',
  ],
  misses: ['We do not show targeted ads.', 'Some ads pay for this site.', 'We do not use retargeting.'],
});

/** People have to see to it themselves, or still see ads. */
const UP_TO_PEOPLE = anyOf`opt[- ]?out|control over|if you|not (?:see|receive)|may still|do not track|responsible`;
/** Not from one kind of data. */
const SOME_DATA = anyOf`children|sensitive|health|footage|this data|these features|across`;
/** The ads of others. */
const OF_OTHERS = anyOf`third[- ]part(?:y|ies)\b.{0,60}\b(?:ads?|advertis\w+)`;
/** Denied, but not for all ads and all people. */
const NOT_MEANT = pattern`${UP_TO_PEOPLE}|${SOME_DATA}|${OF_OTHERS}`;

const NO = defineRule({
  question: 'targeted-ads',
  value: 'no',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    pattern`\b(?:not|never|\w{2,5}n't|no)\b.{0,30}?\b(?:run|show|use|display|serve|engage in|conduct|have|contain|host|carry|feature|deliver|place|offer|accept|allow|do)\b(?:(?!\b(?:for|to|in|with|by|on)\b).){0,30}?${ADS}`,
    /\bno (?:\w+ )?(?:ads|advertis(?:ing|ements?)|adverts)\b/i,
    /\bwithout (?:any )?(?:advertis\w+|ads?|adverts)\b/i,
    /\b(?:not|never|\w{2,5}n't)\b.{0,60}?\b(?:for|to) (?:\w+ ){0,2}(?:targeted|behaviou?ral|interest-based|personali[sz]ed|target|personali[sz]e) (?:\w+ ){0,2}(?:advertis\w+|ads|adverts|marketing|you)\b/i,
    /\b(?:not|never|\w{2,5}n't)\b.{0,60}?\b(?:data|information|profiles?)\b.{0,40}?\bfor (?:\w+ ){0,2}advertising\b/i,
    /\bad-free\b/i,
    /\b(?:ads|adverts|advertis\w+)\b.{0,60}?\b(?:not|never) (?:\w+ ){0,2}(?:based on|targeted|personali[sz]ed|tailored|chosen)\b/i,
  ],
  unless: [NOT_MEANT],
  hits: [
    'We do not accept any advertisements.',
    'Our ads are never based on what we know of you.',
    'We do not run targeted advertising.',
    'There are no ads on our site.',
  ],
  misses: [
    'We never use e-mail for solicitation or advertising.',
    'If you opt out you will see no targeted ads.',
    'We use targeted advertising.',
  ],
});

const NEVER = "do not|don't|never|will not";
const SHOW = 'run|use|engage in|show|display|serve|conduct|do|offer';
const FOR = 'for|to (?:show|serve|send|provide) (?:you )?(?:with )?';
const TARGETED = String.raw`(?:targeted|behaviou?ral|personali[sz]ed|interest-based)(?: \w+)? (?:ads|advertis\w+)`;
const NO_FLATLY = defineRule({
  question: 'targeted-ads',
  value: 'no',
  language: 'en',
  flat: true,
  cues: CUES,
  denies: true,
  says: [
    pattern`\bwe ${NEVER} (?:currently )?${SHOW} (?:any )?${TARGETED}(?: (?:at all|on our (?:site|website|services)))?\.?$`,
    pattern`\bwe ${NEVER} use (?:your |any |the )?(?:personal )?(?:data|information) ${FOR}(?: ?any)? ?${TARGETED}\.?$`,
  ],
  hits: [
    'Currently, we do not run targeted advertising.',
    'We do not use your personal information for targeted advertising.',
    'We never use your data to show you personalized ads.',
  ],
  misses: ['We do not use targeted advertising based on sensitive data.'],
});

export default [YES, NO, NO_FLATLY];
