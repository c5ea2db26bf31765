import { defineRule } from '../define-rule.ts';

const CHANGE = String.raw`\b(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ions?|ing)|modif(?:y|ied|ies|ications?|ying)|amend(?:s|ed|ments?|ing)?|alter(?:ations?|ed)?|new version|material)\b`;
const POLICY = String.raw`\b(?:polic(?:y|ies)|notices?|statements?|changes?|terms|updates?|revisions?|modifications?|amendments?|practices|document|page)\b`;
const HEDGE =
  /\b(?:may|might|could) (?:also )?(?:\w+ )?(?:notify|inform|alert|e-?mail|contact|provide|send|choose|elect|attempt)|\b(?:if appropriate|where appropriate|when appropriate|reasonable efforts|at our discretion|without (?:any )?(?:prior )?(?:notice|notif)|not (?:obligated|required) to notify)\b/i;
const CUES = ['chang', 'updat', 'revis', 'modif', 'amend', 'alter', 'version', 'material'];

const NOTIFIED = defineRule({
  question: 'policy-changes',
  value: 'notified',
  language: 'en',
  cues: CUES,
  says: [
    new RegExp(
      CHANGE +
        String.raw`.{0,240}\b(?:notify|notified|notification|inform(?:ed|ing)?|alert(?:ed)?|e-?mail(?:ed|ing)?|contact|tell|let (?:you|users) know|prominent(?:ly)?|conspicuous(?:ly)?|additional notice|advance notice|prior notice|reasonable notice|banner|pop-?up|consent|direct notice|written notice|announce[ds]?|home ?page|notice to)\b`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?:notify|notified|notification|inform(?:ed)?|alert(?:ed)?|e-?mail(?:ed)?|contact|tell|let (?:you|users) know|prominent(?:ly)?|conspicuous|provide (?:you )?(?:with )?(?:\w+ )?notice|give (?:you )?(?:\w+ )?notice|announce[ds]?)\b.{0,160}` +
        CHANGE,
      'i',
    ),
  ],
  and: [new RegExp(POLICY, 'i'), new RegExp(CHANGE, 'i')],
  unless: [
    HEDGE,
    /\b(?:(?:notify|inform|tell|contact|e-?mail) us|your (?:information|details|data|account|preferences|personal information|email|e-mail|contact)\b.{0,30}\b(?:change|update|correct)|(?:change|update|correct|modify|access|review)\w*,? (?:\w+,? ){0,4}your (?:\w+ )?(?:information|details|data|account|preferences|profile|email)|merger|ownership|opt[- ]out|rights? to|delete)\b/i,
    /\b(?:by|through) (?:posting|updating|publishing|placing|means of posting)\b(?!.{0,80}\b(?:prominent|home ?page|e-?mail|conspicuous))/i,
    /\b(?:check|review|visit) (?:this|back|our|the)\b.{0,60}\bto (?:be|stay|remain|keep) (?:informed|aware)\b/i,
  ],
  hits: [
    'If we change this policy in a material way, we will e-mail you.',
    'We will notify you before changes to this notice take effect.',
  ],
  misses: [
    'We may notify you of changes to this policy.',
    'We will notify you of changes by posting the new policy here.',
  ],
});

const POSTED = defineRule({
  question: 'policy-changes',
  value: 'posted',
  language: 'en',
  cues: CUES,
  says: [
    new RegExp(
      CHANGE +
        String.raw`.{0,240}\b(?:post(?:ed|ing|s)?|publish(?:ed|ing)?|appear|reflected|available|updat(?:e|ed|ing) (?:the|this|our|date)|effective|check|review|visit|re-?read|refer|periodically|from time to time|regularly|at any ?time|last updated|continued use|page|website|site|consult|frequently)\b`,
      'i',
    ),
    new RegExp(String.raw`\b(?:post(?:ed|ing)?|check|review|revisit|visit|consult|read|refer)\b.{0,160}` + CHANGE, 'i'),
    new RegExp(CHANGE + String.raw`.{0,60}` + POLICY, 'i'),
  ],
  and: [/\b(?:polic(?:y|ies)|notice|statement|changes?|this page|updates?)\b/i],
  unless: [
    /\b(?:your (?:\w+ )?(?:information|details|data|account|preferences|profile)\b.{0,40}\b(?:change|update|correct|modif)|(?:change|update|correct|modify|access|review|edit)\w*,? (?:(?:and|or) )?(?:\w+,? ){0,3}(?:your|their|any|inaccurate) (?:\w+ ){0,2}(?:information|details|data|account|preferences|profile|email|settings)|cookie|browser|merger|ownership|right to|purpose|third[- ]part(?:y|ies))\b/i,
  ],
  hits: [
    'Changes to this policy are posted on this page.',
    'We may update this notice from time to time; check it regularly.',
  ],
  misses: ['You can update your information in your account.', 'We change our products daily.'],
});

export default [NOTIFIED, POSTED];
