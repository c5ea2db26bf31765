import type { PolicyText } from '../types.ts';
import { buildPolicy } from './build-policy.ts';
import { draftsOfLines, type PdfLine } from './pdf-lines.ts';
import { inferHeadings } from './infer-headings.ts';

/** What reading needs of pdfjs-dist; passed in, since it is large and loaded only for a PDF. */
export interface PdfLibrary {
  getDocument(source: object): { readonly promise: Promise<PdfFile>; destroy(): Promise<void> };
}
interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly object[] }>;
    readonly view: readonly number[];
  }>;
  getMetadata(): Promise<{ readonly info: object }>;
}

export type ReadPdf =
  | { readonly ok: true; readonly policy: PolicyText; readonly complete: boolean }
  | { readonly ok: false; readonly code: 'pdf-unreadable'; readonly message: string };

/** No policy has more pages. */
const MAX_PAGES = 300;

/**
 * The policy in a PDF.
 *
 * Shape:  lines joined to paragraphs; larger or bold-looking short lines become headings; what stands on every page
 *         (heads, page numbers) is left out.
 * Fails:  locked or damaged files, and those without text (scanned pages), give `pdf-unreadable`.
 */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary, name = ''): Promise<ReadPdf> {
  const task = library.getDocument({
    // pdf.js keeps the bytes that it is given, and takes no subclass of Uint8Array.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    const pages = Math.min(file.numPages, MAX_PAGES);
    const lines: PdfLine[] = [];
    for (let number = 1; number <= pages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOf(items, number, page.view[3] ?? 0));
    }
    const drafts = inferHeadings(draftsOfLines(lines, pages));
    if (drafts.length === 0) return unreadable('It has no text: its pages may be pictures.');
    const title =
      drafts.slice(0, 5).find(({ kind }) => kind === 'heading')?.text ?? titleOf(await file.getMetadata()) ?? name;
    const policy = buildPolicy(drafts, { title, declaredLanguage: null, warnings: [] });
    return { ok: true, policy, complete: pages === file.numPages };
  } catch (cause) {
    return unreadable(
      cause instanceof Error && cause.name === 'PasswordException' ? 'It is locked.' : 'It is damaged.',
    );
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

function unreadable(message: string): ReadPdf {
  return { ok: false, code: 'pdf-unreadable', message };
}

function titleOf({ info }: { readonly info: object }): string | null {
  return 'Title' in info && typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Puts the pieces of a page together, line by line. */
function linesOf(items: readonly object[], page: number, pageHeight: number): PdfLine[] {
  const lines: { text: string; x: number; y: number; right: number; size: number; page: number; pageHeight: number }[] =
    [];
  for (const item of items) {
    if (!isText(item) || item.str === '') continue;
    const [, , , scale = 0, x = 0, y = 0] = item.transform;
    const size = item.height || Math.abs(scale);
    const line = lines[lines.length - 1];
    if (line && Math.abs(line.y - y) < Math.max(2, size * 0.5) && x >= line.right - size * 2) {
      const gap = x - line.right > size * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(item.str);
      line.text += (gap ? ' ' : '') + item.str;
      line.right = x + item.width;
      line.size = Math.max(line.size, size);
    } else if (item.str.trim() !== '')
      lines.push({ text: item.str, x, y, right: x + item.width, size, page, pageHeight });
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function isText(item: object): item is TextItem {
  return 'str' in item && typeof item.str === 'string' && 'transform' in item && Array.isArray(item.transform);
}
