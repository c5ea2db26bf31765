import { type StateCode, WORDING } from '../strings/strings.ts';
import { countWords } from '../text/count-words.ts';
import type { PolicyText, Warning } from '../types.ts';
import type { BoundedHtml } from './bound-html.ts';
import { boundPolicy, isCut } from './bound-policy.ts';
import { contentKind } from './content-kind.ts';
import { decodeBytes, type DecodedText } from './decode-bytes.ts';
import { extractPolicy } from './extract-policy.ts';
import { pageSigns } from './page-signs.ts';
import { pageState, stateOfStatus } from './page-state.ts';
import { readMarkdown } from './read-markdown.ts';
import { type PdfLibrary, readPdf } from './read-pdf.ts';
import { readPlainText } from './read-plain-text.ts';

/** Bytes with what is known of where they come from. */
export interface RawPage {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  /** File name, or the last part of the address: its ending helps to tell what the bytes are. */
  readonly name: string;
  /** As the server says it; `null` for a file. */
  readonly contentType: string | null;
  /** HTTP status; `null` for a file, which is taken for what it holds. */
  readonly status: number | null;
}

/** What reading needs of the place it runs in. */
export interface PageTools {
  /** Bounds HTML before any document is built of it. Throws what the caller catches. */
  bound(html: string): Promise<BoundedHtml>;
  parse(html: string): Document;
  /** Loaded for a PDF only: it is large. */
  loadPdf(): Promise<PdfLibrary>;
  /** The page's own address, where none is given. */
  addressOf?(document: Document): string | null;
}

export interface PageRead {
  readonly ok: true;
  readonly url: string | null;
  readonly policy: PolicyText;
  /** False when only a part of it was read. */
  readonly complete: boolean;
  /** The parsed page; `null` for what is no HTML. */
  readonly document: Document | null;
}
export type ReadResult = PageRead | { readonly ok: false; readonly code: StateCode; readonly message: string };

/**
 * The policy in a page of any kind: HTML, PDF, Markdown or plain text. The one way from bytes to text.
 *
 * Fails: with a code where the bytes hold no text, or what a server sent in place of a policy.
 */
export async function readPage(page: RawPage, tools: PageTools): Promise<ReadResult> {
  const { bytes, contentType, url } = page;
  const title = baseName(page.name);
  const refused = page.status === null ? null : stateOfStatus(page.status);
  if (refused) return unread(refused);
  const kind = contentKind(bytes, contentType, page.name);
  if (kind === 'other') return unread('wrong-file-type');
  if (kind === 'pdf') {
    const pdf = await readPdf(bytes, await tools.loadPdf(), title);
    return pdf.ok ? pageRead(url, pdf.policy, [], pdf.complete) : pdf;
  }
  const decoded = decodeBytes(bytes, contentType);
  if (kind === 'html') return readHtml(decoded, page, tools);
  const policy =
    kind === 'markdown' ? readMarkdown(decoded.text, { url, name: title }) : readPlainText(decoded.text, title);
  return pageRead(url, policy, garbledWarning(decoded), true);
}

async function readHtml(decoded: DecodedText, { url: given, status }: RawPage, tools: PageTools): Promise<ReadResult> {
  const { html, cut } = await tools.bound(decoded.text);
  const document = tools.parse(html);
  const url = given ?? tools.addressOf?.(document) ?? null;
  const policy = extractPolicy(document, { url, live: false });
  const state = pageState({
    status: status ?? 200,
    text: policy.text,
    words: countWords(policy.text),
    signs: pageSigns(document),
  });
  if (state && (status !== null || state === 'needs-open-page')) return unread(state);
  const warnings = [...cutWarning(cut), ...garbledWarning(decoded)];
  return pageRead(url, policy, warnings, cut === null, document);
}

function unread(code: StateCode): ReadResult {
  return { ok: false, code, message: WORDING.states[code].body };
}

function cutWarning(cut: BoundedHtml['cut']): Warning[] {
  return cut ? [{ code: 'too-large', message: `Smallprint read the first ${cut.read} of ${cut.of} characters.` }] : [];
}

function garbledWarning({ garbled }: DecodedText): Warning[] {
  return garbled ? [{ code: 'garbled-text', message: 'Some letters are garbled.' }] : [];
}

function pageRead(
  url: string | null,
  found: PolicyText,
  more: readonly Warning[],
  whole: boolean,
  document: Document | null = null,
): PageRead {
  const policy = boundPolicy({ ...found, warnings: [...found.warnings, ...more] });
  return { ok: true, url, policy, complete: whole && !isCut(policy), document };
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.\w{1,8}$/, '');
}
