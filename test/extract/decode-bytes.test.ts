import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../lib/extract/decode-bytes.ts';

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : [...part])));
const utf16 = (text: string, big: boolean): number[] =>
  Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) =>
    big ? [code >> 8, code & 255] : [code & 255, code >> 8],
  );
const E_ACUTE_UTF8 = [0xc3, 0xa9];
const HTML = '<html><head><title>x</title></head><body><p>';

/** Words of running text, encoded by hand. */
const SJIS = [0x8c, 0xc2, 0x90, 0x6c, 0x8f, 0xee, 0x95, 0xf1, 0x82, 0xcc, 0x82, 0xbd, 0x82, 0xdf, 0x82, 0xc9]; // 個人情報のために
const EUC_JP = [0xb8, 0xc4, 0xbf, 0xcd, 0xbe, 0xf0, 0xca, 0xf3, 0xa4, 0xce, 0xa4, 0xbf, 0xa4, 0xe1, 0xa4, 0xcb];
const EUC_KR = [0xb0, 0xb3, 0xc0, 0xce, 0xc1, 0xa4, 0xba, 0xb8, 0xc3, 0xb3, 0xb8, 0xae]; // 개인정보처리
const GBK = [0xce, 0xd2, 0xc3, 0xc7, 0xb5, 0xc4, 0xd2, 0xfe, 0xcb, 0xbd]; // 我们的隐私
const ISO_2022_JP = [0x1b, 0x24, 0x42, 0x38, 0x44, 0x3f, 0x4d, 0x1b, 0x28, 0x42]; // 個人

const CASES: readonly { name: string; source: Uint8Array; type: string | null; text: string; charset: string }[] = [
  { name: 'UTF-8 without a word', source: bytes('caf', E_ACUTE_UTF8), type: null, text: 'café', charset: 'utf-8' },
  {
    name: 'UTF-8 with a mark',
    source: bytes([0xef, 0xbb, 0xbf], 'caf', E_ACUTE_UTF8),
    type: null,
    text: 'café',
    charset: 'utf-8',
  },
  {
    name: 'a mark against the header',
    source: bytes([0xef, 0xbb, 0xbf], 'caf', E_ACUTE_UTF8),
    type: 'text/html; charset=windows-1252',
    text: 'café',
    charset: 'utf-8',
  },
  {
    name: 'UTF-16LE with a mark',
    source: bytes([0xff, 0xfe], utf16('café', false)),
    type: null,
    text: 'café',
    charset: 'utf-16le',
  },
  {
    name: 'UTF-16BE with a mark',
    source: bytes([0xfe, 0xff], utf16('café', true)),
    type: null,
    text: 'café',
    charset: 'utf-16be',
  },
  {
    name: 'UTF-16LE without a mark',
    source: bytes(utf16('<p>We keep it</p>', false)),
    type: null,
    text: '<p>We keep it</p>',
    charset: 'utf-16le',
  },
  {
    name: 'UTF-16BE without a mark',
    source: bytes(utf16('<p>We keep it</p>', true)),
    type: null,
    text: '<p>We keep it</p>',
    charset: 'utf-16be',
  },
  {
    name: 'windows-1252 by the header',
    source: bytes('caf', [0xe9]),
    type: 'text/html; charset=windows-1252',
    text: 'café',
    charset: 'windows-1252',
  },
  {
    name: 'iso-8859-1, which means windows-1252',
    source: bytes([0x93], 'x', [0x94]),
    type: 'text/html;charset="ISO-8859-1"',
    text: '“x”',
    charset: 'windows-1252',
  },
  {
    name: 'windows-1252 as the last guess',
    source: bytes('caf', [0xe9], ' au lait'),
    type: null,
    text: 'café au lait',
    charset: 'windows-1252',
  },
  {
    name: 'windows-1251 by meta',
    source: bytes('<meta charset="windows-1251">', [0xcf, 0xe4]),
    type: null,
    text: '<meta charset="windows-1251">Пд',
    charset: 'windows-1251',
  },
  {
    name: 'windows-1250 by the older meta',
    source: bytes('<META content="text/html; charset=windows-1250" http-equiv=Content-Type>', [0xb3]),
    type: null,
    text: '<META content="text/html; charset=windows-1250" http-equiv=Content-Type>ł',
    charset: 'windows-1250',
  },
  {
    name: 'the header against meta',
    source: bytes('<meta charset=windows-1251>', E_ACUTE_UTF8),
    type: 'text/html; charset=utf-8',
    text: '<meta charset=windows-1251>é',
    charset: 'utf-8',
  },
  {
    name: 'a late meta in a long head',
    source: bytes('<head>', '<link rel=x href=y>'.repeat(200), '<meta charset=windows-1251></head>', [0xcf]),
    type: null,
    text: `<head>${'<link rel=x href=y>'.repeat(200)}<meta charset=windows-1251></head>П`,
    charset: 'windows-1251',
  },
  {
    name: 'a meta in a comment',
    source: bytes('<!-- <meta charset=windows-1251> -->caf', E_ACUTE_UTF8),
    type: null,
    text: '<!-- <meta charset=windows-1251> -->café',
    charset: 'utf-8',
  },
  {
    name: 'a meta that says UTF-16 in bytes that are not',
    source: bytes('<meta charset=utf-16>', E_ACUTE_UTF8),
    type: null,
    text: '<meta charset=utf-16>é',
    charset: 'utf-8',
  },
  {
    name: 'an XML declaration',
    source: bytes('<?xml version="1.0" encoding="windows-1252"?>', [0xe9]),
    type: null,
    text: '<?xml version="1.0" encoding="windows-1252"?>é',
    charset: 'windows-1252',
  },
  {
    name: 'a charset that does not exist',
    source: bytes('caf', E_ACUTE_UTF8),
    type: 'text/html; charset=utf-9',
    text: 'café',
    charset: 'utf-8',
  },
  {
    name: 'Shift_JIS by the header',
    source: bytes(SJIS),
    type: 'text/html; charset=Shift_JIS',
    text: '個人情報のために',
    charset: 'shift_jis',
  },
  {
    name: 'Shift_JIS by its letters',
    source: bytes(HTML, SJIS, SJIS),
    type: null,
    text: `${HTML}個人情報のために個人情報のために`,
    charset: 'shift_jis',
  },
  {
    name: 'EUC-JP by its letters',
    source: bytes(HTML, EUC_JP, EUC_JP),
    type: null,
    text: `${HTML}個人情報のために個人情報のために`,
    charset: 'euc-jp',
  },
  {
    name: 'EUC-KR by its letters',
    source: bytes(HTML, EUC_KR, EUC_KR),
    type: null,
    text: `${HTML}개인정보처리개인정보처리`,
    charset: 'euc-kr',
  },
  {
    name: 'GBK by meta',
    source: bytes('<meta charset=gbk>', GBK),
    type: null,
    text: '<meta charset=gbk>我们的隐私',
    charset: 'gbk',
  },
  {
    name: 'GBK by its letters',
    source: bytes(HTML, GBK, GBK),
    type: null,
    text: `${HTML}我们的隐私我们的隐私`,
    charset: 'gb18030',
  },
  {
    name: 'ISO-2022-JP by its signs',
    source: bytes(HTML, ISO_2022_JP),
    type: null,
    text: `${HTML}個人`,
    charset: 'iso-2022-jp',
  },
  { name: 'nothing', source: bytes(), type: null, text: '', charset: 'utf-8' },
];

describe('bytes are read as browsers read them', () => {
  test.each(CASES)('$name', ({ source, type, text, charset }) =>
    expect(decodeBytes(source, type)).toEqual({ text, charset, garbled: false }),
  );
});

test('windows-1252 called UTF-8 is garbled', () => {
  const { text, garbled } = decodeBytes(bytes('caf', [0xe9], ' au lait'), 'text/html; charset=utf-8');
  expect(text).toBe('caf\ufffd au lait');
  expect(garbled).toBe(true);
});

test('one broken letter in a long text is not garbled', () => {
  expect(decodeBytes(bytes('word '.repeat(100), [0xe9]), 'text/plain; charset=utf-8').garbled).toBe(false);
});
