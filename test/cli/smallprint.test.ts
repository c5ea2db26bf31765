import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BAITS, baitedPage } from '../extract/hiding-tricks.ts';
import { makePdf } from '../extract/make-pdf.ts';
import { runCli } from './run-cli.ts';

// Each test starts programs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const POLICY = baitedPage({ name: '', html: () => '' }, '');
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'smallprint-'));
  mkdirSync(at('pages/inner'), { recursive: true });
  writeFileSync(
    at('pages/b.html'),
    POLICY.replace('<title>', '<link rel="canonical" href="https://potshop.example/privacy"><title>'),
  );
  writeFileSync(
    at('pages/a.html'),
    '<title>Pots</title><h1>Pots</h1><p>All the pots that you need.</p><a href="/privacy">Privacy policy</a>',
  );
  writeFileSync(at('pages/inner/c.md'), '# Privacy policy\n\nWe keep nothing.\n');
  writeFileSync(
    at('policy.pdf'),
    makePdf([
      [
        { text: 'Privacy policy', y: 760, size: 20 },
        { text: 'We keep your name.', y: 700 },
      ],
    ]),
  );
  writeFileSync(at('picture.png'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
  writeFileSync(at('shell.html'), '<title>Pots</title><div id="root"></div><script src="a.js"></script>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('analyze', () => {
  test('writes a line a file, folders in name order', () => {
    const { status, rows } = runCli(['analyze', at('pages'), at('policy.pdf')]);
    expect(status).toBe(0);
    expect(rows.map(({ file }) => String(file).slice(folder.length + 1))).toEqual([
      'pages/a.html',
      'pages/b.html',
      'pages/inner/c.md',
      'policy.pdf',
    ]);
    expect(rows.map(({ title }) => title)).toEqual(['Pots', 'Privacy policy', 'Privacy policy', 'Privacy policy']);
  });
  test('knows the address that a page says it has', () => {
    expect(runCli(['analyze', at('pages/b.html')]).rows[0]?.url).toBe('https://potshop.example/privacy');
  });
  test('takes the address that is given', () => {
    expect(runCli(['analyze', '--url', 'https://other.example/p', at('pages/b.html')]).rows[0]?.url).toBe(
      'https://other.example/p',
    );
  });
  test('quotes are where they say', () => {
    const [report] = runCli(['analyze', at('pages/b.html')]).rows;
    const text = String(report?.text);
    const quotes = [...JSON.stringify(report).matchAll(/\{"quote":("(?:[^"\\]|\\.)*"),"start":(\d+),"end":(\d+)/g)];
    expect(quotes.length).toBeGreaterThan(5);
    for (const [, quote = '""', start, end] of quotes)
      expect(text.slice(Number(start), Number(end))).toBe(JSON.parse(quote));
  });
  test('--no-text leaves the text out and nothing else', () => {
    const [{ text, elapsedMs: _, ...rest } = {}] = runCli(['analyze', at('pages/b.html')]).rows;
    const [{ elapsedMs: __, ...short } = {}] = runCli(['analyze', '--no-text', at('pages/b.html')]).rows;
    expect(typeof text).toBe('string');
    expect(short).toEqual(rest);
  });
  test('reads standard input', () => {
    const { status, rows } = runCli(['analyze', '-'], POLICY);
    expect(status).toBe(0);
    expect(rows[0]).toMatchObject({ file: '-', title: 'Privacy policy', isPolicy: true });
  });
  test('a file that cannot be read is a line; the others are read; the status is 1', () => {
    const { status, rows } = runCli([
      'analyze',
      at('none.html'),
      at('picture.png'),
      at('shell.html'),
      at('pages/a.html'),
    ]);
    expect(status).toBe(1);
    expect(rows.map((row) => (row.error as { code?: string } | undefined)?.code)).toEqual([
      'page-missing',
      'wrong-file-type',
      'needs-open-page',
      undefined,
    ]);
  });
  test('--list reads addresses line by line, broken lines are told', () => {
    const list = `{"path": ${JSON.stringify(at('pages/a.html'))}, "url": "https://one.example/"}\n\nnonsense\n{"path": ${JSON.stringify(at('pages/b.html'))}}\n`;
    const { status, rows } = runCli(['analyze', '--list', '-'], list);
    expect(status).toBe(1);
    expect(rows.map(({ url }) => url)).toEqual(['https://one.example/', undefined, 'https://potshop.example/privacy']);
  });
  test('--pretty is for people, without colors in a pipe', () => {
    const { status, stdout } = runCli(['analyze', '--pretty', at('pages/b.html')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Privacy policy\n/);
    expect(stdout).toContain('Main points');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('discover', () => {
  test('offers the links of a page', () => {
    const { status, rows } = runCli(['discover', '--url', 'https://potshop.example/', at('pages/a.html')]);
    expect(status).toBe(0);
    expect(rows[0]).toMatchObject({
      isPolicy: false,
      candidates: [{ url: 'https://potshop.example/privacy', text: 'Privacy policy', kind: 'privacy-policy' }],
    });
  });
  test('offers nothing where there is nothing', () => {
    expect(runCli(['discover', '-'], '<p>Pots</p>').rows[0]).toMatchObject({ file: '-', candidates: [] });
  });
});

describe('tag', () => {
  test('tags each segment, in order', () => {
    const segments = [
      { id: 'a', text: `Cookies\n${BAITS[1] ?? ''}` },
      { id: 7, text: 'Pots are made of clay.' },
    ];
    const { status, rows } = runCli(['tag'], segments.map((segment) => JSON.stringify(segment)).join('\n'));
    expect(status).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['a', 7]);
    expect(rows[0]?.answers).toMatchObject({ cookies: 'none' });
    expect(Object.keys(rows[0]?.scores ?? {})).toHaveLength(12);
    expect(rows[1]?.answers).toEqual({});
  });
  test('a line that is no segment is told', () => {
    expect(runCli(['tag'], 'nonsense\n')).toMatchObject({ status: 1, rows: [{ error: { code: 'bad-line' } }] });
  });
});

describe('verify', () => {
  const stored = (): string => {
    writeFileSync(at('report.json'), JSON.stringify(runCli(['analyze', at('pages/b.html')]).rows[0]));
    return at('report.json');
  };
  test('a report holds for its file', () => {
    expect(runCli(['verify', stored(), at('pages/b.html')])).toMatchObject({
      status: 0,
      rows: [{ holds: true, differences: [] }],
    });
  });
  test('and for no other', () => {
    writeFileSync(at('changed.html'), POLICY.replace('ten years', 'two years'));
    const { status, rows } = runCli(['verify', stored(), at('changed.html')]);
    expect(status).toBe(1);
    expect(rows[0]?.differences).toContain('the text has another hash');
  });
  test('what is no report does not hold', () => {
    expect(runCli(['verify', at('pages/a.html'), at('pages/a.html')]).status).toBe(1);
  });
});

test('bad usage is status 2, with a usage line and no output', () => {
  const { status, stdout, stderr } = runCli(['read']);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^usage: /);
});
