import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';

const MODELS = anyOf`
  (?<![.\w]\.?)AI|artificial intelligence|machine[- ]learning|ML|(?:large )?language models?|neural|deep learning|models
`;
const CUES = ['ai', 'artificial', 'machine', 'model', 'ml', 'neural', 'deep learning'];

const YES = defineRule({
  question: 'ai-training',
  value: 'yes',
  language: 'en',
  cues: CUES,
  says: [
    pattern`\b(?:train(?:s|ed|ing)?|improv(?:e|ing)|develop(?:ing)?|fine-tun(?:e|ing)|teach)\b.{0,80}?${MODELS}`,
    pattern`${MODELS}.{0,40}?\b(?:training|trained)\b`,
  ],
  unless: [/\b(?:business models?|model of|employees|staff|personnel)\b/i, /\bemail\b/i],
  hits: ['We may use your content to train our AI models.', 'Chats help to improve our machine learning systems.'],
  misses: [
    'We do not use your data to train AI.',
    'We train our staff in privacy.',
    'We improve our services.',
    'This helps to improve Example.AI.',
  ],
});

const NO = defineRule({
  question: 'ai-training',
  value: 'no',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    pattern`\b(?:not|never|\w{2,5}n't|nor)\b.{0,100}?\b(?:train(?:ed|ing)?|improve|develop|fine-tune)\b.{0,80}?${MODELS}`,
    pattern`\b(?:not|never|\w{2,5}n't)\b.{0,60}?${MODELS}.{0,20}?\btraining\b`,
  ],
  hits: ['We never use your content to train AI models.'],
  misses: ['We use your content to train AI models.'],
});

export default [YES, NO];
