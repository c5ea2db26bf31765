import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../lib/job/tab-state.ts';
import type { Report } from '../../lib/types.ts';
import { openWorld, type World } from './chromium-world.ts';
import { POLICY_BODY } from './fault-site.ts';

const JAPANESE =
  '当社のプライバシーポリシーでは、お客様の個人情報の取り扱いについて説明します。お客様の氏名とメールアドレスを収集し、利用目的の達成に必要な範囲でのみ利用します。第三者に個人情報を提供することはありません。個人情報の開示や削除を請求することができます。';
const CHINESE =
  '本隐私政策说明我们如何收集和使用您的个人信息。我们在您注册时收集您的姓名和电子邮件地址，仅为提供服务所必需的目的使用这些信息。我们不会向第三方出售您的个人信息。您可以要求我们删除您的个人信息。';
const RUSSIAN =
  'Эта политика конфиденциальности объясняет, какие персональные данные мы собираем и как их используем. Мы собираем ваше имя и адрес электронной почты. Мы не передаём персональные данные третьим лицам. Вы можете попросить нас удалить ваши персональные данные.';
const ENGLISH = POLICY_BODY.join('</p><p>');
const LAYOUT = `<style>.two{column-count:2} details{margin:1em}</style><nav><a href="/">Home</a></nav>`;

interface Encoded {
  readonly name: string;
  readonly text: string;
  /** Content type of the answer. */
  readonly type: string;
  readonly encode: (text: string) => Buffer;
  /** In the page's head. */
  readonly head?: string;
}

/** An encoder for any charset of one or two bytes a letter: what decodes to a letter is its code. */
function encoder(charset: string): (text: string) => Buffer {
  const codes = new Map<string, number[]>();
  const learn = (bytes: number[]): void => {
    const letter = new TextDecoder(charset).decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\ufffd' && !codes.has(letter)) codes.set(letter, bytes);
  };
  for (let first = 0; first < 256; first++) learn([first]);
  if (!/^windows|^koi|^iso/.test(charset))
    for (let first = 0x81; first < 255; first++) for (let second = 0x40; second < 255; second++) learn([first, second]);
  return (text) => Buffer.from([...text].flatMap((letter) => codes.get(letter) ?? [0x3f]));
}
const utf16 = (big: boolean) => (text: string) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** Node.js takes windows-1252 for Latin 1, which has no curly quotes and dashes. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[’“”—]/g, (letter) => String.fromCharCode(0x92 + '’“”—'.indexOf(letter) + (letter === '—' ? 2 : 0))),
    'latin1',
  );
const utf8 = (text: string): Buffer => Buffer.from(text);
const meta = (charset: string): string => `<meta charset="${charset}">`;

/** Charsets by header, by mark and by the page's own word. */
const PAGES: readonly Encoded[] = [
  { name: 'utf-8', text: ENGLISH, type: 'text/html; charset=utf-8', encode: utf8 },
  {
    name: 'late-meta',
    text: ENGLISH,
    type: 'text/html',
    encode: utf8,
    head: `<!--${'-'.repeat(900)}-->${meta('utf-8')}`,
  },
  { name: 'utf-8-marked', text: `Café — ${ENGLISH}`, type: 'text/html', encode: (text) => utf8(`\ufeff${text}`) },
  { name: 'utf-16le', text: `Café — ${ENGLISH}`, type: 'text/html', encode: utf16(false) },
  { name: 'utf-16be', text: `Café — ${ENGLISH}`, type: 'text/html', encode: utf16(true) },
  {
    name: 'windows-1252',
    text: `Café visitors’ “data” — ${ENGLISH}`,
    type: 'text/html; charset=windows-1252',
    encode: windows1252,
  },
  {
    name: 'header-wins',
    text: `Café visitors’ data — ${ENGLISH}`,
    type: 'text/html; charset=windows-1252',
    encode: windows1252,
    head: meta('utf-8'),
  },
  {
    name: 'windows-1251',
    text: RUSSIAN,
    type: 'text/html',
    encode: encoder('windows-1251'),
    head: meta('windows-1251'),
  },
  { name: 'koi8-r', text: RUSSIAN, type: 'text/html; charset=koi8-r', encode: encoder('koi8-r') },
  { name: 'shift_jis', text: JAPANESE, type: 'text/html', encode: encoder('shift_jis'), head: meta('shift_jis') },
  { name: 'euc-jp', text: JAPANESE, type: 'text/html; charset=euc-jp', encode: encoder('euc-jp') },
  { name: 'gbk', text: CHINESE, type: 'text/html', encode: encoder('gbk'), head: meta('gbk') },
];

const htmlOf = ({ text, head = '' }: Encoded): string =>
  `<!doctype html><html><head>${head}<title>Privacy policy</title></head><body>${LAYOUT}<main><h1>Privacy policy</h1><p>${text}</p><details><summary>More</summary><p>${text}</p></details></main><footer>Imprint</footer></body></html>`;

let world: World;
const folder = mkdtempSync(join(tmpdir(), 'smallprint-same-'));

beforeAll(async () => {
  world = await openWorld({
    handlers: {
      'same.example': (request, response) => {
        const [, name, rest] = (request.url ?? '').split('/');
        const page = PAGES.find((one) => one.name === name);
        if (!page) return void response.writeHead(404).end();
        if (rest === 'privacy')
          return void response.writeHead(200, { 'content-type': page.type }).end(page.encode(htmlOf(page)));
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(`<title>Home</title><footer><a href="/${name}/privacy">Privacy policy</a></footer>`);
      },
    },
  });
});
afterAll(() => world.close());

/** Address, text and hash of what was read in a tab. */
async function readIn(page: Page): Promise<readonly [text: string | undefined, sha256: string | undefined]> {
  const popup = await world.chromium.click(page);
  await popup.waitForSelector('.grade[data-grade], .message');
  const state = (await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.runtime.sendMessage({ name: 'get-state', request: { tabId: tab?.id } });
  })) as TabState;
  await page.close();
  if (state.kind !== 'report') throw new Error(JSON.stringify(state));
  return [state.report.text, state.report.documents[0]?.sha256];
}

describe('one text, whichever way it was read', () => {
  test.each(PAGES)('$name: the open tab, the download and the command line', async (page) => {
    const live = await readIn(await world.visit(`https://same.example/${page.name}/privacy`));
    const fetched = await readIn(await world.visit(`https://same.example/${page.name}/`));
    expect(fetched).toEqual(live);
    expect(live[0]).toContain(page.text.split('</p>')[0]);
    // A file has no header: what the header said stands in its place.
    const declared = /charset=([\w-]+)/.exec(page.type)?.[1];
    if (declared !== undefined && declared !== 'utf-8') return;
    const file = join(folder, `${page.name}.html`);
    writeFileSync(file, page.encode(htmlOf(page)));
    const output = execFileSync('npm', ['run', '--silent', 'smallprint', '--', 'analyze', file], { encoding: 'utf8' });
    const { text, documents } = JSON.parse(output) as Report;
    expect([text, documents[0]?.sha256]).toEqual(live);
  });
});
