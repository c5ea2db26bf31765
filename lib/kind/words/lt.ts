import type { ConceptWords } from '../concepts.ts';

/** Lithuanian. */
export default {
  title: ['privatumo politika', 'privatumo pranešimas', 'asmens duomenų apsauga'],
  data: ['asmens duomen', 'jūsų duomen', 'asmeninę informaciją'],
  collect: ['renka', 'rinkti', 'surinkt', 'ip adres'],
  process: ['tvark', 'tiksl', 'teisinis pagrindas', 'teisėt', 'naudoja'],
  share: ['trečiosioms', 'trečiųjų', 'tretiesiems', 'teikia', 'perduo', 'gavėj', 'paslaugų teikėj'],
  rights: ['teisę', 'teisė', 'ištaisyti', 'ištrinti', 'nesutikti', 'perkeliamum', 'skund'],
  controller: ['duomenų valdytoj', 'apsaugos pareigūn'],
  consent: ['sutikim'],
  keep: ['saugo', 'saugoj', 'laikotarp'],
  secure: ['saugum', 'neteisėt', 'apsaug'],
  cookies: ['slapuk', 'cookie'],
  law: ['bdar', 'gdpr', 'valstybinė duomenų apsaugos', 'reglament'],
  voice: ['mes', 'mūsų', 'jūs', 'jūsų', 'jums'],
  terms: ['naudojimo sąlygos', 'taisyklės', 'atsakomyb', 'garantij', 'pristatym', 'užsakym', 'kain'],
  news: ['sakė', 'teigė', 'komentar', 'skaityti', 'naujienos'],
} satisfies ConceptWords;
