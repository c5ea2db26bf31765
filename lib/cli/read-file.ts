import { boundHtml } from '../extract/bound-html.ts';
import { contentKind } from '../extract/content-kind.ts';
import { decodeBytes, type DecodedText } from '../extract/decode-bytes.ts';
import { extractPolicy } from '../extract/extract-policy.ts';
import { pageSigns } from '../extract/page-signs.ts';
import { pageState } from '../extract/page-state.ts';
import { readMarkdown } from '../extract/read-markdown.ts';
import { readPdf, type PdfLibrary } from '../extract/read-pdf.ts';
import { readPlainText } from '../extract/read-plain-text.ts';
import { WORDING } from '../strings/strings.ts';
import { countWords } from '../text/count-words.ts';
import type { PolicyText, Warning } from '../types.ts';
import { addressOf } from './address-of.ts';
import { parseHtml } from './parse-html.ts';
import { readSource } from './read-source.ts';
import type { Source } from './sources.ts';

/** A file of the command line, read. */
export interface FileRead {
  readonly ok: true;
  readonly url: string | null;
  readonly policy: PolicyText;
  readonly complete: boolean;
  /** The parsed page; `null` for what is no HTML. */
  readonly document: Document | null;
}
export type ReadFile = FileRead | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * Reads a file as what it is: HTML, PDF, Markdown or plain text.
 *
 * Shape:  the address is the one given, else the page's own `<link rel=canonical>` or `<base>`.
 * Fails:  with a code and a sentence.
 */
export async function readFileAsPolicy(source: Source): Promise<ReadFile> {
  const read = await readSource(source);
  if (!read.ok) return read;
  const { bytes } = read;
  const name = source.file === '-' ? '' : source.file;
  const kind = contentKind(bytes, null, name);
  if (kind === 'other') return { ok: false, code: 'wrong-file-type', message: 'The file holds no text to read.' };
  if (kind === 'pdf') {
    const pdf = await readPdf(bytes.slice(), await loadPdfLibrary(), baseName(name));
    return pdf.ok ? { ok: true, url: source.url, policy: pdf.policy, complete: pdf.complete, document: null } : pdf;
  }
  const decoded = decodeBytes(bytes, null);
  if (kind === 'html') return readHtml(decoded, source.url);
  const policy =
    kind === 'markdown'
      ? readMarkdown(decoded.text, { url: source.url, name: baseName(name) })
      : readPlainText(decoded.text, baseName(name));
  return {
    ok: true,
    url: source.url,
    policy: withWarnings(policy, garbledWarning(decoded)),
    complete: true,
    document: null,
  };
}

function readHtml(decoded: DecodedText, given: string | null): ReadFile {
  const { html, cut } = boundHtml(decoded.text);
  const document = parseHtml(html);
  const url = given ?? addressOf(document);
  const policy = extractPolicy(document, { url, live: false });
  const state = pageState({
    status: 200,
    text: policy.text,
    words: countWords(policy.text),
    signs: pageSigns(document),
  });
  if (state === 'needs-open-page') return { ok: false, code: state, message: WORDING.states[state].body };
  const cutWarning = cut
    ? [{ code: 'too-large', message: `Smallprint read the first ${cut.read} of ${cut.of} characters.` }]
    : [];
  return {
    ok: true,
    url,
    policy: withWarnings(policy, [...cutWarning, ...garbledWarning(decoded)]),
    complete: cut === null,
    document,
  };
}

function garbledWarning({ garbled }: DecodedText): Warning[] {
  return garbled ? [{ code: 'garbled-text', message: 'Some letters are garbled.' }] : [];
}

function withWarnings(policy: PolicyText, more: readonly Warning[]): PolicyText {
  return more.length === 0 ? policy : { ...policy, warnings: [...policy.warnings, ...more] };
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.\w{1,8}$/, '');
}

async function loadPdfLibrary(): Promise<PdfLibrary> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return library as unknown as PdfLibrary; // its own types describe far more of the same functions
}
