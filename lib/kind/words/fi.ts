import type { ConceptWords } from '../concepts.ts';

/** Finnish. */
export default {
  title: [
    'tietosuojaseloste',
    'tietosuojakäytäntö',
    'rekisteriseloste',
    'tietosuojaselo',
    'tietosuoja',
    'yksityisyydensuoja',
  ],
  data: ['henkilötie', 'henkilötiet', 'tietojasi', 'tietojesi', 'tietoja sinusta'],
  collect: ['keräämme', 'kerätä', 'kerätään', 'kerääminen', 'ip-osoit'],
  process: ['käsittel', 'käsitel', 'tarkoitu', 'oikeusperust', 'oikeutettu etu', 'käytämme'],
  share: ['kolmansi', 'kolmannet', 'luovut', 'palveluntarjoaj', 'vastaanottaj', 'siirr'],
  rights: ['oikeus', 'oikeutesi', 'oikais', 'poista', 'vastusta', 'siirtää', 'tarkast', 'valitus'],
  controller: ['rekisterinpitäj', 'tietosuojavastaav'],
  consent: ['suostumu'],
  keep: ['säilyt', 'säilytysai'],
  secure: ['suoja', 'tietoturva', 'luvat'],
  cookies: ['eväste', 'cookie'],
  law: ['gdpr', 'tietosuoja-asetu', 'tietosuojavaltuutet', 'tietosuojala'],
  voice: ['me', 'meidän', 'sinun', 'sinua', 'voit', 'käytämme', 'käsittelemme'],
  terms: ['käyttöehdo', 'toimitusehdo', 'sopimusehdo', 'vastuu', 'takuu', 'toimitus', 'peruutusoikeu'],
  news: ['sanoo', 'mukaan', 'julkaistu', 'kommentit', 'lue lisää', 'uutiset'],
} satisfies ConceptWords;
