import type { AroundWords, NameWords } from '../link-words.ts';

/** French.: names of the pages. */
export const names = {
  policy: [
    'politique de confidentialité',
    'politique de protection',
    'politique de vie privée',
    'politique vie privée',
    'charte de confidentialité',
    'charte vie privée',
    'charte données',
    'charte de protection',
    'protection des données',
    'protection de la vie privée',
    'déclaration de confidentialité',
    'données personnelles et cookies',
    'politique données personnelles',
    'politique de données',
    'règles de confidentialité',
    'avis de confidentialité',
    'données à caractère personnel',
  ],
  privacy: ['confidentialité', 'données personnelles', 'vie privée', 'rgpd', 'protection données'],
  cookie: ['cookie', 'traceurs'],
} satisfies NameWords;

/** French.: what stands around them. */
export const around = {
  settings: ['paramètres', 'paramétrer', 'gérer', 'préférences', 'consentement', 'réglages', 'personnaliser'],
  terms: ['conditions générales', 'cgu', 'cgv', 'conditions d utilisation'],
  legal: ['infos légales', 'informations légales', 'mentions légales', 'informations légales', 'juridique'],
  jobs: ['candidat', 'recrutement', 'emploi'],
  narrow: ['enfants', 'fournisseur', 'mineurs'],
  article: ['actualités', 'actu', 'sujet', 'dossier', 'tribune'],
  provider: ['protégé par', 'fourni par', 'propulsé par', 'contenu externe'],
  ours: ['notre', 'nos', 'accepte', 'acceptez'],
} satisfies AroundWords;
