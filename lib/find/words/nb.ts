import type { LinkWords } from '../link-words.ts';

/** Norwegian. */
export default {
  policy: [
    'personvernerklæring',
    'personvernpolicy',
    'personvernregler',
    'personvern og',
    'behandling av personopplysninger',
  ],
  privacy: ['personvern', 'personopplysninger'],
  cookie: ['cookie', 'informasjonskapsler'],
  settings: ['innstillinger', 'administrer', 'samtykke'],
  terms: ['vilkår', 'betingelser'],
  legal: ['juridisk'],
  jobs: ['søker', 'rekruttering'],
  narrow: ['barn', 'leverandører'],
  article: ['nyheter', 'artikkel', 'emne'],
} satisfies LinkWords;
