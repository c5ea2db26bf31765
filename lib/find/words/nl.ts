import type { LinkWords } from '../link-words.ts';

/** Dutch. */
export default {
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
  settings: ['instellingen', 'voorkeuren', 'beheer', 'toestemming', 'keuzes'],
  terms: ['voorwaarden', 'algemene voorwaarden', 'gebruiksvoorwaarden'],
  legal: ['juridisch', 'juridische informatie', 'disclaimer', 'colofon'],
  jobs: ['sollicit', 'vacature'],
  narrow: ['kinderen', 'leveranciers'],
  article: ['nieuws', 'artikel', 'onderwerp'],
  provider: ['beschermd door', 'aangeboden door'],
} satisfies LinkWords;
