import { beforeAll, describe, expect, test } from 'vitest';
import { type PdfLibrary, readPdf } from '../../lib/extract/read-pdf.ts';
import { makePdf, type PdfText } from './make-pdf.ts';

let library: PdfLibrary;
beforeAll(async () => {
  library = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary; // as on the command line
});

const FULL = 'We collect your name and your address when you order a pot from our shop in York,';
const paragraph = (y: number): PdfText[] => [
  { text: FULL, y },
  { text: 'and we keep both with the order for as long as the law asks us to do so, which', y: y - 14 },
  { text: 'is ten years.', y: y - 28 },
];
const running = (page: number): PdfText[] => [
  { text: 'Pot shop Ltd., York', y: 810, size: 8 },
  { text: `Page ${page} of 3`, y: 30, size: 8 },
];
const PAGES: PdfText[][] = [
  [
    ...running(1),
    { text: 'Privacy policy', y: 760, size: 22 },
    { text: 'What we collect', y: 720, size: 15 },
    ...paragraph(700),
    { text: 'We also collect:', y: 650 },
    { text: '- your birthday', y: 630 },
    { text: '- your taste in pots', y: 616 },
  ],
  [
    ...running(2),
    { text: 'Who gets it', y: 760, size: 15 },
    ...paragraph(740),
    { text: 'We share your data with the firm that brings you our parcels, and with nobody who', y: 700 },
  ],
  [...running(3), { text: 'is not named here.', y: 760 }],
];

describe('a PDF', () => {
  const read = async (pages = PAGES) => readPdf(makePdf(pages), library, 'a file');
  test('gives paragraphs, headings and lists, without what stands on every page', async () => {
    const result = await read();
    const policy = result.ok ? result.policy : null;
    expect(policy?.title).toBe('Privacy policy');
    expect(policy?.blocks.map(({ kind, start, end }) => `${kind}: ${policy.text.slice(start, end)}`)).toEqual([
      'heading: Privacy policy',
      'heading: What we collect',
      `paragraph: ${FULL} and we keep both with the order for as long as the law asks us to do so, which is ten years.`,
      'paragraph: We also collect:',
      'list-item: your birthday',
      'list-item: your taste in pots',
      'heading: Who gets it',
      `paragraph: ${FULL} and we keep both with the order for as long as the law asks us to do so, which is ten years.`,
      'paragraph: We share your data with the firm that brings you our parcels, and with nobody who is not named here.',
    ]);
    expect(policy?.blocks[4]?.lead).toBe(3);
    expect(policy?.blocks[4]?.section).toEqual(['What we collect']);
  });
  test('without text cannot be read', async () =>
    expect(await read([[], []])).toMatchObject({ ok: false, code: 'pdf-unreadable' }));
  test('that is damaged cannot be read', async () =>
    expect(await readPdf(new TextEncoder().encode('%PDF-1.4 and then nothing'), library)).toMatchObject({
      ok: false,
      code: 'pdf-unreadable',
    }));
});
