import type { AroundWords, NameWords } from '../link-words.ts';

/** Danish.: names of the pages. */
export const names = {
  policy: [
    'privatlivspolitik',
    'persondatapolitik',
    'databeskyttelsespolitik',
    'fortrolighedspolitik',
    'behandling af personoplysninger',
    'cookie og privatlivspolitik',
    'privatlivs og cookie',
  ],
  privacy: ['privatliv', 'persondata', 'databeskyttelse', 'personoplysninger', 'fortrolighed'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Danish.: what stands around them. */
export const around = {
  settings: ['indstillinger', 'administrer', 'samtykke'],
  terms: ['vilkår', 'betingelser', 'handelsbetingelser'],
  legal: ['juridisk', 'juridiske oplysninger'],
  jobs: ['ansøger', 'rekruttering'],
  narrow: ['børn', 'leverandører'],
  article: ['nyheder', 'artikel', 'emne'],
  ours: ['vores', 'accepterer'],
} satisfies AroundWords;
