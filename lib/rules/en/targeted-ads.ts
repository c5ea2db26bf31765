import { defineRule } from '../define-rule.ts';

const CUES = ['advert', 'ads', 'ad ', 'marketing', 'retarget', 'remarket', 'audience', 'offers'];
const ADS = String.raw`\b(?:advertis\w+|ads?|adverts?)\b`;

const YES = defineRule({
  question: 'targeted-ads',
  value: 'yes',
  flat: true,
  language: 'en',
  cues: CUES,
  says: [
    new RegExp(
      String.raw`\b(?:interest[- ]based|behaviou?ral(?:ly)?|targeted|targeting|personali[sz]ed?|tailor(?:ed|ing)?|custom(?:i[sz]ed?|i[sz]ing)?|relevant|cross-context\w*|contextuali[sz]e|re-?targeted|re-?targeting)\b.{0,60}?(?!advertisers?\b)` +
        ADS,
      'i',
    ),
    new RegExp(
      ADS +
        String.raw`.{0,100}?\b(?:interest(?:s|ed)?|relevant|tailor(?:ed)?|personali[sz]ed|targeted|targeting|customi[sz]ed|based (?:up)?on (?:\w+ )?(?:your|a user's|the|their|users'|past|prior|previous|browsing)|behaviou?r|preferences|prior visits)\b`,
      'i',
    ),
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

const NO = defineRule({
  question: 'targeted-ads',
  value: 'no',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    new RegExp(
      String.raw`\b(?:not|never|\w{2,5}n't|no)\b.{0,30}?\b(?:run|show|use|display|serve|engage in|conduct|have|contain|host|carry|feature|deliver|place|offer|accept|allow|do)\b(?:(?!\b(?:for|to|in|with|by|on)\b).){0,30}?` +
        ADS,
      'i',
    ),
    /\bno (?:\w+ )?(?:ads|advertis(?:ing|ements?)|adverts)\b/i,
    /\bwithout (?:any )?(?:advertis\w+|ads?|adverts)\b/i,
    /\b(?:not|never|\w{2,5}n't)\b.{0,60}?\b(?:for|to) (?:\w+ ){0,2}(?:targeted|behaviou?ral|interest-based|personali[sz]ed|target|personali[sz]e) (?:\w+ ){0,2}(?:advertis\w+|ads|adverts|marketing|you)\b/i,
    /\b(?:not|never|\w{2,5}n't)\b.{0,60}?\b(?:data|information|profiles?)\b.{0,40}?\bfor (?:\w+ ){0,2}advertising\b/i,
    /\bad-free\b/i,
    /\b(?:ads|adverts|advertis\w+)\b.{0,60}?\b(?:not|never) (?:\w+ ){0,2}(?:based on|targeted|personali[sz]ed|tailored|chosen)\b/i,
  ],
  unless: [
    /\b(?:opt[- ]?out|control over|responsible|if you|not (?:see|receive)|third[- ]part(?:y|ies)\b.{0,60}\b(?:ads?|advertis\w+)|children|sensitive|may still|health|do not track|this data|these features|footage|across)\b/i,
  ],
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

const NO_FLATLY = defineRule({
  question: 'targeted-ads',
  value: 'no',
  language: 'en',
  flat: true,
  cues: CUES,
  denies: true,
  says: [
    /\bwe (?:do not|don't|never|will not) (?:currently )?(?:run|use|engage in|show|display|serve|conduct|do|offer) (?:any )?(?:targeted|behaviou?ral|personali[sz]ed|interest-based)(?: \w+)? (?:ads|advertis\w+)(?: (?:at all|on our (?:site|website|services)))?\.?$/i,
    /\bwe (?:do not|don't|never|will not) use (?:your |any |the )?(?:personal )?(?:data|information) (?:for|to (?:show|serve|send|provide) (?:you )?(?:with )?)(?: ?any)? ?(?:targeted|behaviou?ral|personali[sz]ed|interest-based)(?: \w+)? (?:ads|advertis\w+)\.?$/i,
  ],
  hits: [
    'Currently, we do not run targeted advertising.',
    'We do not use your personal information for targeted advertising.',
    'We never use your data to show you personalized ads.',
  ],
  misses: ['We do not use targeted advertising based on sensitive data.'],
});

export default [YES, NO, NO_FLATLY];
