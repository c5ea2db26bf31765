import type { ConceptWords } from '../concepts.ts';

/** Danish. */
export default {
  title: [
    'privatlivspolitik',
    'persondatapolitik',
    'databeskyttelse',
    'fortrolighedspolitik',
    'behandling af personoplysninger',
  ],
  data: ['personoplysning', 'persondata', 'dine oplysninger', 'personlige oplysninger'],
  collect: ['indsaml', 'ip-adresse'],
  process: ['behandl', 'formål', 'retsgrundlag', 'legitim', 'anvend', 'bruger'],
  share: ['tredjepart', 'tredjemand', 'videregiv', 'del', 'databehandler', 'modtager', 'overfør'],
  rights: ['ret til', 'indsigt', 'berigtig', 'slet', 'indsigelse', 'dataportabilitet', 'klage'],
  controller: ['dataansvarlig', 'databeskyttelsesrådgiver'],
  consent: ['samtykke'],
  keep: ['opbevar', 'gemme'],
  secure: ['sikkerhed', 'uvedkommende', 'krypter'],
  cookies: ['cookie'],
  law: ['gdpr', 'databeskyttelsesforordning', 'datatilsynet', 'persondataforordning', 'databeskyttelseslov'],
  voice: ['vi', 'os', 'vores', 'du', 'dig', 'din', 'dit', 'dine'],
  terms: ['handelsbetingelser', 'vilkår', 'ansvar for', 'garanti', 'værneting', 'levering', 'fortrydelsesret'],
  news: ['siger', 'ifølge', 'publiceret', 'kommentarer', 'læs mere', 'nyheder'],
} satisfies ConceptWords;
