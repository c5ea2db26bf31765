import { expect, test } from 'vitest';
import { detectLanguage } from '../../lib/text/detect-language.ts';

const ENGLISH =
  'We collect the data that you give us and keep it for as long as you have an account with our service. ';
const GERMAN = 'Wir speichern die Daten, die Sie uns geben, solange Sie ein Konto bei unserem Dienst haben. ';
const NAMES = 'Lantern Lampe Berlin Hafen Mast Licht Turm Kahn Segel Anker Boje Steg ';
const long = (text: string, units: number): string => text.repeat(Math.ceil(units / text.length)).slice(0, units);

const CASES = [
  { name: 'a long text', text: long(ENGLISH, 9000), language: 'en' },
  { name: 'a long text of another language', text: long(GERMAN, 9000), language: 'de' },
  {
    name: 'a list of names in the middle',
    text: long(ENGLISH, 4000) + long(NAMES, 1500) + long(ENGLISH, 4000),
    language: 'en',
  },
  { name: 'a list of names at the end', text: long(ENGLISH, 6000) + long(NAMES, 1500), language: 'en' },
  {
    name: 'English menus around it',
    text: long(ENGLISH, 800) + long(GERMAN, 8000) + long(ENGLISH, 100),
    language: 'de',
  },
  { name: 'a German translation below', text: long(ENGLISH, 7000) + long(GERMAN, 1500), language: 'en' },
  { name: 'addresses alone', text: 'https://lantern.example/a mail@lantern.example', language: 'und' },
];

test.each(CASES)('the language of most of a text: $name', ({ text, language }) => {
  expect(detectLanguage(text)).toBe(language);
});

test('takes lists of names for English between English sentences', () => {
  const prose =
    'We keep the data that you give us with your order, and you may have it deleted from our list at any time. ';
  const names = 'Lampwerk Wroclaw Oliwa, Mostowa Dolna, Kowalska Nowa from Zielona Gora, Stara Wola, Ogrodowa. ';
  const text = `${prose.repeat(7)}\n${names.repeat(24)}`;
  expect(detectLanguage(text)).toBe('en');
});
