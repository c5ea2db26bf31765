import type { AroundWords, NameWords } from '../link-words.ts';

/** Norwegian.: names of the pages. */
export const names = {
  policy: [
    'personvernerklæring',
    'personvernpolicy',
    'personvernregler',
    'personvern og',
    'behandling av personopplysninger',
  ],
  privacy: ['personvern', 'personopplysninger'],
  cookie: ['cookie', 'informasjonskapsler'],
} satisfies NameWords;

/** Norwegian.: what stands around them. */
export const around = {
  settings: ['innstillinger', 'administrer', 'samtykke'],
  terms: ['vilkår', 'betingelser'],
  legal: ['juridisk'],
  jobs: ['søker', 'rekruttering'],
  narrow: ['barn', 'leverandører'],
  article: ['nyheter', 'artikkel', 'emne'],
  ours: ['vår', 'våre', 'godtar'],
} satisfies AroundWords;
