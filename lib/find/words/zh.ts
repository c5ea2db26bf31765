import type { AroundWords, NameWords } from '../link-words.ts';

/** Chinese, simplified and traditional.: names of the pages. */
export const names = {
  policy: [
    '隐私政策',
    '隐私权政策',
    '隐私声明',
    '隐私条款',
    '隐私保护',
    '隐私权保护',
    '隱私政策',
    '隱私權政策',
    '隱私聲明',
    '隱私權聲明',
    '隱私條款',
    '隱私權保護',
    '个人信息保护',
    '個人資料保護',
    '私隱政策',
    '私隱聲明',
    '隐私协议',
    '个人信息处理规则',
  ],
  privacy: ['隐私', '隱私', '私隱', '个人信息', '個人資料'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Chinese, simplified and traditional.: what stands around them. */
export const around = {
  settings: ['设置', '設定', '管理', '偏好'],
  terms: ['服务条款', '服務條款', '使用条款', '使用條款', '用户协议'],
  legal: ['法律声明', '法律聲明', '法律信息'],
  jobs: ['招聘', '求职', '應徵'],
  narrow: ['儿童', '兒童'],
  article: ['新闻', '新聞', '文章', '标签'],
  ours: ['我们的', '我們的', '同意'],
} satisfies AroundWords;
