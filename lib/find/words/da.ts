import type { LinkWords } from '../link-words.ts';

/** Danish. */
export default {
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
  settings: ['indstillinger', 'administrer', 'samtykke'],
  terms: ['vilkår', 'betingelser', 'handelsbetingelser'],
  legal: ['juridisk', 'juridiske oplysninger'],
  jobs: ['ansøger', 'rekruttering'],
  narrow: ['børn', 'leverandører'],
  article: ['nyheder', 'artikel', 'emne'],
} satisfies LinkWords;
