import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';

/** The page that people make of themselves, or of a child. */
const OWN_PAGE = anyOf`
  (?:your (?:\w+ )?|user |account )profile|profile (?:page|picture|photo)|profile on our|sign in
  you (?:\w+ ){0,4}(?:create|creating|set up|make|register|complete) (?:\w+ ){0,2}profile
  profiles? for (?:your|their) child|you can use (?:\w+ ){1,3}to create
`;
/** What people may object to, and who looks at it then. */
const RIGHTS = anyOf`
  right (?:not )?to|object to|the processing of|based on profiling|review (?:of )?(?:\w+ )?decisions?|we made that decision
`;
/** Names a kind of data, or what others know of people. */
const NAMED = anyOf`category|example|credit (?:report|score)`;
/** No profile that the service makes of people. */
const NOT_MEANT = pattern`${OWN_PAGE}|${RIGHTS}|${NAMED}`;

const YES = defineRule({
  question: 'profiling',
  value: 'yes',
  language: 'en',
  cues: [
    'infer',
    'profil',
    'automated',
    'deduc',
    'deriv',
    'predict',
    'scor',
    'lookalike',
    'segment',
    'approximate',
    'propensit',
    'characteristics',
    'identify',
    'estimate',
  ],
  says: [
    /\binfer(?:s|red|ring|ences?)?\b/i,
    /\b(?:buil(?:d|ds|ding|t)|creat(?:e|es|ed|ing)|develop(?:s|ed|ing)?|form|generat(?:e|es|ing)|compil(?:e|es|ing)|maintain|establish|make) (?:[\w']+,? ){0,6}profiles?\b/i,
    /\bprofiling\b/i,
    /\b(?:approximate|general|coarse) (?:\w+ )?location\b.{0,40}?\b(?:of|from|using|based on|derived|through|via|by)\b.{0,40}?\b(?:IP|internet protocol|network)\b/i,
    /\bprofile (?:of|about) (?:you|your|a consumer|consumers|users?|individuals?)\b/i,
    /\bautomated (?:individual )?(?:decisions?|processing)\b/i,
    /\b(?:create|build|form|make)s? segments\b|\bsegmentation\b|\bpredictive (?:analytics|model\w*)\b|\bmodell?ing of (?:your|users?|customers?|personal)\b/i,
    /\b(?:derive|deduce|predict|estimate)s?\b.{0,60}?\b(?:about you|your|interests|preferences|behaviou?r|location|characteristics|users?)\b/i,
    /\blocation\b.{0,40}?\b(?:derived|determined|inferred|estimated|based (?:up)?on) .{0,40}?\bIP\b/i,
    /\bIP address(?:es)?\b.{0,80}?\b(?:to (?:determine|estimate|infer|derive|gather|approximate)|used to (?:determine|gather))\b.{0,60}?\b(?:location|demographic|geographic)/i,
    /\b(?:derived|assumed|inferred|predicted|modell?ed) (?:\w+ )?(?:location|demographics?|interests|data|information|characteristics)\b/i,
    /\b(?:calculate|compute|assign)s? (?:you )?(?:an? )?(?:rating|score)\b/i,
    /\bscoring (?:methods|models?)\b/i,
    /\bidentify (?:your|their) (?:\w+,? ){0,4}(?:behaviou?r|habits|interests)\b/i,
    /\b(?:form|take) a view (?:on|of) what\b/i,
    /\bautomatic\b.{0,40}?\bdecision/i,
    /\b(?:interest|audience|market|customer|user) segments?\b/i,
    /\b(?:risk|fraud|trust|propensity|lead) scor(?:e|es|ing)\b/i,
  ],
  unless: [NOT_MEANT],
  hits: [
    'We learn your approximate location from your IP address.',
    'We infer your interests from what you read.',
    'We create segments of users and use automated decisions against fraud.',
    'We build a profile of each visitor.',
  ],
  misses: [
    'You need to create a profile with us first.',
    'You can use our site to create profiles of your horses.',
    'You can edit your profile page.',
    'We do not make automated decisions.',
    'You have the right to object to profiling.',
  ],
});

const NO = defineRule({
  question: 'profiling',
  value: 'no',
  language: 'en',
  cues: ['profil', 'automated', 'infer'],
  denies: true,
  says: [
    /\b(?:not|never|\w{2,5}n't|no)\b.{0,80}?\b(?:profiling|profiles?\b.{0,20}?\b(?:of|about|on) (?:you|users|visitors|individuals)|automated (?:individual )?(?:decision|processing)|automatic decision)/i,
    /\b(?:not|never|\w{2,5}n't)\b.{0,30}?\b(?:infer|build (?:\w+ )?profiles?|create (?:\w+ )?profiles?)\b/i,
    /\bno profiling\b/i,
  ],
  unless: [/\b(?:right (?:not )?to|cookies?|they are not|sensitive|legal or similarly|(?:if|unless) you|solely on)\b/i],
  hits: [
    'We do not use profiling.',
    'No automated decisions are made about you: we do not engage in automated decision-making.',
  ],
  misses: ['You have the right not to be subject to automated decisions.', 'We profile our users.'],
});

export default [YES, NO];
