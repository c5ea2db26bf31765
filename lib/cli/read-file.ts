import { boundHtml } from '../extract/bound-html.ts';
import type { PdfLibrary } from '../extract/read-pdf.ts';
import { type PageRead, type PageTools, readPage } from '../extract/read-page.ts';
import { addressOf } from './address-of.ts';
import { parseHtml } from './parse-html.ts';
import { readSource } from './read-source.ts';
import type { Source } from './sources.ts';

/** A file of the command line, read. */
export type ReadFile = PageRead | { readonly ok: false; readonly code: string; readonly message: string };

const TOOLS: PageTools = {
  bound: async (html) => boundHtml(html),
  parse: parseHtml,
  loadPdf: loadPdfLibrary,
  addressOf,
};

/**
 * Reads a file as what it is: HTML, PDF, Markdown or plain text.
 *
 * Shape:  the address is the one given, else the page's own `<link rel=canonical>` or `<base>`.
 * Fails:  with a code and a sentence.
 */
export async function readFileAsPolicy(source: Source): Promise<ReadFile> {
  const read = await readSource(source);
  if (!read.ok) return read;
  const name = source.file === '-' ? '' : source.file;
  try {
    return await readPage({ bytes: read.bytes, url: source.url, name, contentType: null, status: null }, TOOLS);
  } catch (cause) {
    // One hostile file must not end the reading of thousands.
    return { ok: false, code: 'unknown-error', message: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function loadPdfLibrary(): Promise<PdfLibrary> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return library as unknown as PdfLibrary; // its own types describe far more of the same functions
}
