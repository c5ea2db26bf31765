import type { AroundWords, NameWords } from '../link-words.ts';

/** Korean.: names of the pages. */
export const names = {
  policy: [
    '개인정보처리방침',
    '개인정보 처리방침',
    '개인정보취급방침',
    '개인정보 취급방침',
    '개인정보보호정책',
    '개인정보 보호정책',
    '개인정보 보호방침',
    '프라이버시 정책',
  ],
  privacy: ['개인정보', '프라이버시'],
  cookie: ['쿠키'],
} satisfies NameWords;

/** Korean.: what stands around them. */
export const around = {
  settings: ['설정', '관리', '동의'],
  terms: ['이용약관', '서비스 약관'],
  legal: ['법적 고지', '법적고지'],
  jobs: ['채용', '지원자'],
  narrow: ['어린이', '청소년'],
  article: ['뉴스', '기사', '태그'],
  ours: ['당사', '동의'],
} satisfies AroundWords;
