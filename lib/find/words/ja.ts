import type { AroundWords, NameWords } from '../link-words.ts';

/** Japanese.: names of the pages. */
export const names = {
  policy: [
    'プライバシーポリシー',
    'プライバシー・ポリシー',
    'プライバシー ポリシー',
    '個人情報保護方針',
    '個人情報の取り扱い',
    '個人情報の取扱い',
    '個人情報の取扱',
    '個人情報取扱',
    '個人情報保護ポリシー',
    '個人情報保護に関する',
    'プライバシーステートメント',
    'プライバシーについて',
    '個人情報保護について',
    '個人情報について',
    'プライバシーに関する',
    'プライバシー規約',
  ],
  privacy: ['プライバシー', '個人情報'],
  cookie: ['cookie', 'クッキー'],
} satisfies NameWords;

/** Japanese.: what stands around them. */
export const around = {
  settings: ['設定', '管理', '同意', 'オプトアウト'],
  terms: ['利用規約', 'ご利用規約'],
  legal: ['特定商取引', '法的事項', 'サイトポリシー', 'ご利用にあたって'],
  jobs: ['採用', '応募者'],
  narrow: ['お子様', '取引先'],
  article: ['ニュース', '記事', 'タグ', '特集'],
  ours: ['当社', '弊社', '当サイト', '同意'],
} satisfies AroundWords;
