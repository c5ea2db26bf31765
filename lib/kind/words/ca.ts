import type { ConceptWords } from '../concepts.ts';

/** Catalan. */
export default {
  title: ['política de privacitat', 'protecció de dades', 'privacitat'],
  data: ['dades personals', 'dades de caràcter personal', 'les seves dades', 'les teves dades', 'informació personal'],
  collect: ['recopil', 'recoll', 'recull', 'adreça ip'],
  process: ['tractament', 'finalitat', 'base jurídica', 'interès legítim', 'utilitz'],
  share: ['tercers', 'compart', 'cessió', 'proveïdors', 'destinatari', 'transfer'],
  rights: [
    'dret de',
    'dret a',
    'drets',
    'rectificació',
    'supressió',
    'oposició',
    'portabilitat',
    'limitació',
    'reclamació',
  ],
  controller: ['responsable del tractament', 'delegat de protecció'],
  consent: ['consentiment'],
  keep: ['conserv', 'termini'],
  secure: ['seguretat', 'no autoritzat', 'confidencial'],
  cookies: ['cookie', 'galetes'],
  law: ['rgpd', 'lopd', 'autoritat catalana', 'reglament'],
  voice: ['nosaltres', 'nostre', 'nostra', 'vostè', 'seves', 'seva', 'vostres', 'teves'],
  terms: [
    'condicions generals',
    'termes i condicions',
    'avís legal',
    'responsabilitat',
    'garantia',
    'propietat intel',
    'preu',
    'comanda',
  ],
  news: ['va dir', 'segons', 'publicat', 'comentaris', 'llegir', 'notícies'],
} satisfies ConceptWords;
