import type { ConceptWords } from '../concepts.ts';

/** Czech. */
export default {
  title: [
    'zásady ochrany osobních údajů',
    'ochrana osobních údajů',
    'ochrany osobních údajů',
    'zpracování osobních údajů',
    'zásady zpracování',
  ],
  data: ['osobní údaj', 'osobních údaj', 'osobními údaj', 'vaše údaje', 'vašich údaj'],
  collect: ['shromažď', 'získáv', 'ip adres'],
  process: ['zpracov', 'účel', 'právní základ', 'oprávněn', 'použív'],
  share: ['třetí', 'třetím', 'předáv', 'příjemc', 'poskytovatel', 'sdíl', 'zpracovatel'],
  rights: ['právo na', 'právo', 'oprav', 'výmaz', 'námitk', 'přenositelnost', 'omezení', 'stížnost'],
  controller: ['správce', 'pověřenec'],
  consent: ['souhlas'],
  keep: ['uchováv', 'uložen', 'po dobu'],
  secure: ['zabezpeč', 'neoprávněn', 'šifrov'],
  cookies: ['cookie'],
  law: ['gdpr', 'nařízení', 'úřad pro ochranu'],
  voice: ['my', 'nám', 'naše', 'našich', 'vy', 'vám', 'vaše', 'vašich'],
  terms: [
    'obchodní podmínky',
    'podmínky použití',
    'odpovědnost',
    'záruk',
    'reklamac',
    'odstoup',
    'kupní',
    'cena',
    'dodání',
  ],
  news: ['řekl', 'podle', 'publikováno', 'komentáře', 'číst více', 'zprávy'],
} satisfies ConceptWords;
