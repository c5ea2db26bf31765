import { expect, test } from 'vitest';
import { contentKind } from '../../lib/extract/content-kind.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const PAGE = '<!DOCTYPE html><title>x</title><p>We keep it.</p>';
const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01';
const ZIP = 'PK\x03\x04\x14\0\0\0\x08\0';

const CASES = [
  { name: 'HTML by its type', source: PAGE, type: 'text/html; charset=utf-8', file: '', kind: 'html' },
  { name: 'XHTML by its type', source: PAGE, type: 'application/xhtml+xml', file: '', kind: 'html' },
  { name: 'HTML by its start', source: `\n\n${PAGE}`, type: null, file: '', kind: 'html' },
  { name: 'HTML by its name', source: 'We keep it.', type: null, file: 'a/privacy.HTM', kind: 'html' },
  { name: 'HTML sent as a download', source: PAGE, type: 'application/octet-stream', file: '', kind: 'html' },
  { name: 'HTML sent as XML', source: `<?xml version="1.0"?>${PAGE}`, type: 'application/xml', file: '', kind: 'html' },
  { name: 'HTML without a doctype', source: '<div><p>x</p></div>', type: null, file: '-', kind: 'html' },
  { name: 'text by its type', source: 'We keep <b>it</b>.', type: 'text/plain', file: '', kind: 'text' },
  { name: 'text by its name', source: '<p> is a tag', type: null, file: 'policy.txt', kind: 'text' },
  { name: 'text without a name', source: 'We keep it.', type: null, file: '', kind: 'text' },
  { name: 'Markdown by its type', source: '# Privacy', type: 'text/markdown', file: '', kind: 'markdown' },
  { name: 'Markdown by its name', source: '# Privacy', type: null, file: 'PRIVACY.md', kind: 'markdown' },
  {
    name: 'Markdown sent as text',
    source: '# Privacy',
    type: 'text/plain',
    file: 'https://a.example/PRIVACY.md?raw=1',
    kind: 'markdown',
  },
  { name: 'PDF by its start', source: '%PDF-1.7\n%\xe2\xe3', type: 'text/html', file: '', kind: 'pdf' },
  { name: 'PDF behind empty lines', source: '\n\n%PDF-1.4', type: null, file: 'x', kind: 'pdf' },
  { name: 'a page called PDF', source: 'sorry', type: null, file: 'policy.pdf', kind: 'other' },
  { name: 'a picture', source: PNG, type: 'image/png', file: '', kind: 'other' },
  { name: 'a picture called HTML', source: PNG, type: 'text/html', file: 'privacy.html', kind: 'other' },
  { name: 'an archive', source: ZIP, type: 'application/zip', file: '', kind: 'other' },
  { name: 'an archive called text', source: ZIP, type: null, file: 'policy.txt', kind: 'other' },
  { name: 'JSON by its type', source: '{"a": 1}', type: 'application/json', file: '', kind: 'other' },
  { name: 'JSON without a type', source: '{"a": [1, 2]}', type: null, file: '', kind: 'other' },
  { name: 'a sound', source: 'RIFF\x24\x08\0\0WAVEfmt ', type: 'audio/wav', file: '', kind: 'other' },
  { name: 'UTF-16', source: '\xff\xfeW\0e\0 \0k\0e\0e\0p\0', type: null, file: '', kind: 'text' },
  { name: 'nothing', source: '', type: null, file: '', kind: 'text' },
] as const;

test.each(CASES)('$name is $kind', ({ source, type, file, kind }) =>
  expect(contentKind(bytes(source), type, file)).toBe(kind),
);
