import type { AroundWords, NameWords } from '../link-words.ts';

/** Dutch.: names of the pages. */
export const names = {
  policy: [
    'privacyverklaring',
    'privacybeleid',
    'privacy verklaring',
    'privacy beleid',
    'privacyreglement',
    'privacy en cookie',
    'privacyvoorwaarden',
    'gegevensbescherming',
    'privacystatement',
    'privacyinformatie',
  ],
  privacy: ['privacy', 'persoonsgegevens', 'avg'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Dutch.: what stands around them. */
export const around = {
  settings: ['instellingen', 'voorkeuren', 'beheer', 'toestemming', 'keuzes'],
  terms: ['voorwaarden', 'algemene voorwaarden', 'gebruiksvoorwaarden'],
  legal: ['juridisch', 'juridische informatie', 'disclaimer', 'colofon'],
  jobs: ['sollicit', 'vacature'],
  narrow: ['kinderen', 'leveranciers'],
  article: ['nieuws', 'artikel', 'onderwerp'],
  provider: ['beschermd door', 'aangeboden door'],
  ours: ['onze', 'ons', 'akkoord'],
} satisfies AroundWords;
