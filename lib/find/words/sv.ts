import type { LinkWords } from '../link-words.ts';

/** Swedish. */
export default {
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
  settings: ['inställningar', 'hantera', 'samtycke'],
  terms: ['villkor', 'användarvillkor'],
  legal: ['juridisk information', 'rättslig information'],
  jobs: ['sökande', 'rekrytering'],
  narrow: ['barn', 'leverantörer'],
  article: ['nyheter', 'artikel', 'ämne'],
} satisfies LinkWords;
