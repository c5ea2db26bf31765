import type { LinkWords } from '../link-words.ts';

/** German. */
export default {
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
  settings: ['einstellung', 'verwalten', 'zustimmung', 'einwilligung', 'anpassen', 'widerruf'],
  terms: ['agb', 'nutzungsbedingung', 'geschäftsbedingung', 'allgemeine geschäftsbedingungen'],
  legal: ['impressum', 'rechtliches', 'rechtliche hinweise', 'rechtshinweise'],
  jobs: ['bewerb', 'karriere', 'stellenangebot', 'mitarbeiter'],
  narrow: ['kinder', 'lieferant', 'geschäftspartner', 'patient'],
  article: ['nachrichten', 'artikel', 'thema', 'themen', 'kategorie', 'schlagwort', 'magazin'],
  provider: [
    'geschützt durch',
    'bereitgestellt von',
    'externer inhalt',
    'externen inhalt',
    'drittanbieter',
    'eingebettet',
  ],
} satisfies LinkWords;
