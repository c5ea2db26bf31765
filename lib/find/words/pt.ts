import type { AroundWords, NameWords } from '../link-words.ts';

/** Portuguese.: names of the pages. */
export const names = {
  policy: [
    'política de privacidade',
    'políticas de privacidade',
    'aviso de privacidade',
    'declaração de privacidade',
    'política de proteção',
    'termos e privacidade',
    'privacidade e',
    'política de dados',
    'termos de uso e privacidade',
    'tratamento de dados',
  ],
  privacy: ['privacidade', 'proteção de dados', 'dados pessoais', 'lgpd', 'protecção de dados'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Portuguese.: what stands around them. */
export const around = {
  settings: ['configurações', 'definições', 'preferências', 'gerir', 'gerenciar', 'consentimento'],
  terms: ['termos', 'condições'],
  legal: ['aviso legal', 'informações legais', 'jurídico'],
  jobs: ['candidato', 'vagas', 'trabalhe'],
  narrow: ['crianças', 'fornecedores'],
  article: ['notícias', 'noticia', 'tópico', 'etiqueta', 'categoria'],
  provider: ['protegido por', 'fornecido por'],
  ours: ['nossa', 'nosso', 'aceito', 'concorda', 'concordo'],
} satisfies AroundWords;
