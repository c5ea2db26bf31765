import type { LinkWords } from '../link-words.ts';

/** Estonian. */
export default {
  policy: [
    'privaatsuspoliitika',
    'privaatsustingimused',
    'privaatsusteade',
    'andmekaitsetingimused',
    'isikuandmete töötlemine',
    'isikuandmete kaitse',
    'privaatsuspõhimõtted',
  ],
  privacy: ['privaatsus', 'andmekaitse', 'isikuandme'],
  cookie: ['küpsis'],
  settings: ['seaded', 'halda'],
  terms: ['kasutustingimused', 'tingimused'],
  legal: ['õiguslik teave'],
  jobs: ['kandidaat', 'karjäär'],
  narrow: ['lapse'],
  article: ['uudised'],
} satisfies LinkWords;
