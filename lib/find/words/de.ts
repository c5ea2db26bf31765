import type { AroundWords, NameWords } from '../link-words.ts';

/** German.: names of the pages. */
export const names = {
  policy: [
    'datenschutzerklärung',
    'datenschutzerklaerung',
    'datenschutzbestimmung',
    'datenschutzhinweis',
    'datenschutzrichtlinie',
    'datenschutzinformation',
    'datenschutzgrundsätze',
    'datenschutzbedingungen',
    'erklärung zum datenschutz',
    'hinweise zum datenschutz',
    'informationen zum datenschutz',
    'datenschutz und',
    'impressum und datenschutz',
    'impressum datenschutz',
  ],
  privacy: ['datenschutz', 'privatsphäre', 'privatsphaere', 'dsgvo'],
  cookie: ['cookie'],
} satisfies NameWords;

/** German.: what stands around them. */
export const around = {
  settings: ['einstellung', 'verwalten', 'zustimmung', 'einwilligung', 'anpassen', 'widerruf'],
  terms: ['agb', 'nutzungsbedingung', 'geschäftsbedingung', 'allgemeine geschäftsbedingungen'],
  legal: ['impressum', 'rechtliches', 'rechtliche hinweise', 'rechtshinweise'],
  jobs: ['bewerb', 'karriere', 'stellenangebot', 'mitarbeiter'],
  narrow: [
    'newsletter',
    'gewinnspiel',
    'videoüberwachung',
    'social media',
    'facebook',
    'veranstaltung',
    'verein',
    'mitarbeiter',
    'kunden',
    'kinder',
    'lieferant',
    'geschäftspartner',
    'patient',
  ],
  article: ['nachrichten', 'artikel', 'thema', 'themen', 'kategorie', 'schlagwort', 'magazin'],
  provider: [
    'geschützt durch',
    'bereitgestellt von',
    'externer inhalt',
    'externen inhalt',
    'drittanbieter',
    'eingebettet',
  ],
  ours: ['unsere', 'unserer', 'unseren', 'unserem', 'ich habe', 'akzeptiere', 'stimme'],
} satisfies AroundWords;
