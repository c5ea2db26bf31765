import type { AroundWords, NameWords } from '../link-words.ts';

/** Estonian.: names of the pages. */
export const names = {
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
} satisfies NameWords;

/** Estonian.: what stands around them. */
export const around = {
  settings: ['seaded', 'halda'],
  terms: ['kasutustingimused', 'tingimused'],
  legal: ['õiguslik teave'],
  jobs: ['kandidaat', 'karjäär'],
  narrow: ['lapse'],
  article: ['uudised'],
} satisfies AroundWords;
