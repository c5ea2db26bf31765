import type { ConceptWords } from '../concepts.ts';

/** Hungarian. */
export default {
  title: [
    'adatvédelmi tájékoztató',
    'adatkezelési tájékoztató',
    'adatvédelmi nyilatkozat',
    'adatvédelmi szabályzat',
    'adatkezelési szabályzat',
    'adatvédelm',
  ],
  data: ['személyes adat', 'személyes ada', 'adatait', 'az ön adat'],
  collect: ['gyűjt', 'gyűjtünk', 'felvétel', 'ip-cím', 'ip cím'],
  process: ['adatkezelés', 'kezel', 'jogalap', 'célja', 'jogos érdek', 'felhasznál'],
  share: ['harmadik', 'továbbít', 'adatfeldolgoz', 'címzett', 'átad', 'megoszt'],
  rights: ['joga', 'hozzáférés', 'helyesbítés', 'törlés', 'tiltakoz', 'adathordozhatóság', 'korlátoz', 'panasz'],
  controller: ['adatkezelő', 'adatvédelmi tisztviselő'],
  consent: ['hozzájárul'],
  keep: ['megőrz', 'tárol', 'időtartam'],
  secure: ['biztonság', 'jogosulatlan', 'titkosít'],
  cookies: ['cookie', 'süti'],
  law: ['gdpr', 'általános adatvédelmi rendelet', 'naih', 'nemzeti adatvédelmi', 'info tv', 'infotv'],
  voice: ['mi', 'ön', 'önnek', 'önt', 'az ön'],
  terms: [
    'általános szerződési feltételek',
    'ászf',
    'felhasználási feltételek',
    'felelősség',
    'garancia',
    'szavatosság',
    'elállás',
    'megrendelés',
    'szállítás',
  ],
  news: ['mondta', 'szerint', 'hozzászólás', 'tovább olvas', 'hírek'],
} satisfies ConceptWords;
