import type { AroundWords, NameWords } from '../link-words.ts';

/** Spanish.: names of the pages. */
export const names = {
  policy: [
    'política de privacidad',
    'políticas de privacidad',
    'politica de datos',
    'aviso de privacidad',
    'declaración de privacidad',
    'política de protección',
    'políticas de datos',
    'protección de datos',
    'tratamiento de datos',
    'política de tratamiento',
    'privacidad y cookies',
    'privacidad y',
    'términos y privacidad',
    'términos y políticas de privacidad',
    'aviso legal y privacidad',
  ],
  privacy: ['privacidad', 'datos personales', 'habeas data', 'lopd', 'rgpd'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Spanish.: what stands around them. */
export const around = {
  settings: ['configuración', 'configurar', 'ajustes', 'preferencias', 'gestionar', 'opciones', 'consentimiento'],
  terms: ['términos', 'condiciones'],
  legal: ['aviso legal', 'legal', 'información legal', 'políticas'],
  jobs: ['candidato', 'empleo', 'trabaja'],
  narrow: ['niños', 'menores', 'proveedores'],
  article: ['noticias', 'noticia', 'tema', 'etiqueta', 'categoría', 'opinión'],
  provider: ['protegido por', 'proporcionado por', 'contenido externo', 'reducir el spam'],
  ours: ['nuestra', 'nuestro', 'nuestras', 'acepto', 'aceptas', 'acepta', 'he leído'],
} satisfies AroundWords;
