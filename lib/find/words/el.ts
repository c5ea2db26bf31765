import type { AroundWords, NameWords } from '../link-words.ts';

/** Greek.: names of the pages. */
export const names = {
  policy: [
    'πολιτική απορρήτου',
    'πολιτική προστασίας',
    'προστασία προσωπικών δεδομένων',
    'προστασία δεδομένων',
    'δήλωση απορρήτου',
    'πολιτική ιδιωτικότητας',
    'όροι απορρήτου',
  ],
  privacy: ['απόρρητο', 'προσωπικά δεδομένα', 'προσωπικών δεδομένων', 'ιδιωτικότητα'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Greek.: what stands around them. */
export const around = {
  settings: ['ρυθμίσεις', 'διαχείριση', 'προτιμήσεις', 'συγκατάθεση'],
  terms: ['όροι χρήσης', 'όροι'],
  legal: ['νομικές πληροφορίες', 'νομική σημείωση'],
  jobs: ['υποψηφί', 'καριέρα'],
  narrow: ['παιδιά', 'προμηθευτ'],
  article: ['ειδήσεις', 'άρθρο', 'θέμα'],
} satisfies AroundWords;
