import type { ConceptWords } from '../concepts.ts';

/** Latvian. */
export default {
  title: ['privātuma politika', 'privātuma paziņojums', 'personas datu aizsardzība', 'datu aizsardzība'],
  data: ['personas dat', 'jūsu dat', 'personisko informāciju'],
  collect: ['vāc', 'apkopo', 'iegūst', 'ip adres'],
  process: ['apstrād', 'nolūk', 'mērķ', 'tiesiskais pamats', 'leģitīm', 'izmanto'],
  share: ['trešajām', 'trešo pušu', 'trešās', 'nodod', 'izpauž', 'saņēmēj', 'pakalpojumu sniedzēj'],
  rights: ['tiesības', 'tiesīb', 'labot', 'dzēst', 'iebilst', 'pārnesamīb', 'sūdzīb'],
  controller: ['pārzinis', 'datu aizsardzības speciālist'],
  consent: ['piekrišan'],
  keep: ['glabā', 'uzglabā', 'termiņ'],
  secure: ['drošīb', 'neatļaut', 'aizsardz'],
  cookies: ['sīkdat', 'cookie'],
  law: ['vdar', 'gdpr', 'datu valsts inspekcij', 'regul'],
  voice: ['mēs', 'mūsu', 'jūs', 'jūsu', 'jums'],
  terms: ['lietošanas noteikumi', 'noteikumi', 'atbildīb', 'garantij', 'piegād', 'pasūtījum', 'cen'],
  news: ['sacīja', 'komentār', 'lasīt', 'ziņas'],
} satisfies ConceptWords;
