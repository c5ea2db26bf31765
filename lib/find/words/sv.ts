import type { AroundWords, NameWords } from '../link-words.ts';

/** Swedish.: names of the pages. */
export const names = {
  policy: [
    'integritetspolicy',
    'sekretesspolicy',
    'dataskyddspolicy',
    'personuppgiftspolicy',
    'behandling av personuppgifter',
    'hantering av personuppgifter',
    'personuppgiftshantering',
    'integritetsmeddelande',
    'så behandlar vi personuppgifter',
  ],
  privacy: ['integritet', 'personuppgifter', 'dataskydd', 'sekretess'],
  cookie: ['cookie', 'kakor'],
} satisfies NameWords;

/** Swedish.: what stands around them. */
export const around = {
  settings: ['inställningar', 'hantera', 'samtycke'],
  terms: ['villkor', 'användarvillkor'],
  legal: ['juridisk information', 'rättslig information'],
  jobs: ['sökande', 'rekrytering'],
  narrow: ['barn', 'leverantörer'],
  article: ['nyheter', 'artikel', 'ämne'],
  ours: ['vår', 'våra', 'godkänner'],
} satisfies AroundWords;
