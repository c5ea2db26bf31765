import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { KEEP } from './vocabulary.ts';

const INDEFINITE = defineRule({
  question: 'retention',
  value: 'indefinite',
  language: 'en',
  cues: [
    'discontinue',
    'stop',
    'cease',
    'indefinite',
    'permanent',
    'perpetu',
    'forever',
    'even after',
    'without limit',
    'without any',
    'without time',
    'unlimited',
    'no time limit',
    'no limit',
    'no obligation',
  ],
  says: [
    pattern`${KEEP}.{0,160}?\b(?:indefinitely|indefinite|permanently|in perpetuity|perpetually|forever|(?:without|no) (?:any )?(?:time )?limits?|unlimited (?:period|time))\b`,
    pattern`\b(?:indefinitely|permanently|perpetual|indefinite)\b.{0,60}?${KEEP}`,
    pattern`${KEEP}.{0,140}?\beven (?:after|if|when) (?:you|your)\b(?!.{0,160}?\b(?:as long as|as necessary|necessary|required|comply|until|legal)\b)`,
    /\bif you (?:discontinue|stop|cease)\b.{0,80}?\bwe may (?:retain|keep)\b(?!.{0,120}?\b(?:as long as|as necessary|necessary|required|comply|until|legal)\b)/i,
  ],
  unless: [
    /\b(?:delet|eras|remov)\w* (?:\w+ )?permanently|permanently (?:delet|eras|remov)|aggregate|anonym|opt[- ]?out|receive|de-identif|cookie|public|if necessary\b/i,
  ],
  hits: [
    'We store these records without any time limit.',
    'We may keep your data indefinitely.',
    'We retain it even after you close your account.',
  ],
  misses: ['We permanently delete your account.', 'We do not keep data indefinitely.'],
});

export default [INDEFINITE];
