import type { ConceptWords } from '../concepts.ts';

/** Slovak. */
export default {
  title: [
    'zásady ochrany osobných údajov',
    'ochrana osobných údajov',
    'ochrany osobných údajov',
    'spracúvanie osobných údajov',
    'ochrany súkromia',
  ],
  data: ['osobné údaj', 'osobných údaj', 'osobnými údaj', 'vaše údaje', 'vašich údaj'],
  collect: ['zhromažď', 'získav', 'ip adres'],
  process: ['spracúva', 'spracov', 'účel', 'právny základ', 'oprávnen', 'použív'],
  share: ['tretím', 'tretie', 'tretích', 'poskyt', 'príjemc', 'zdieľ', 'sprostredkovateľ'],
  rights: ['právo na', 'právo', 'oprav', 'vymaz', 'namietať', 'prenosnosť', 'obmedzen', 'sťažnosť'],
  controller: ['prevádzkovateľ', 'zodpovedná osoba'],
  consent: ['súhlas'],
  keep: ['uchováva', 'po dobu'],
  secure: ['zabezpeč', 'neoprávnen', 'šifrov'],
  cookies: ['cookie'],
  law: ['gdpr', 'nariaden', 'úrad na ochranu'],
  voice: ['my', 'nám', 'naše', 'našich', 'vy', 'vám', 'vaše', 'vašich'],
  terms: [
    'obchodné podmienky',
    'podmienky používania',
    'zodpovednosť',
    'záruk',
    'reklamác',
    'odstúp',
    'cena',
    'dodanie',
  ],
  news: ['povedal', 'podľa', 'komentáre', 'čítať viac', 'správy'],
} satisfies ConceptWords;
