import type { ReadDocument } from '../analyze.ts';
import type { BoundedHtml } from '../extract/bound-html.ts';
import { englishVersion } from '../extract/english-version.ts';
import { type PageTools, readPage } from '../extract/read-page.ts';
import { collectLinks } from '../find/collect-links.ts';
import type { StateCode } from '../strings/strings.ts';
import type { Report } from '../types.ts';
import { bytesOf } from './download.ts';
import type { HostOutcome, HostProtocol, HostTask, PageToParse, ParsedPage } from './host-protocol.ts';
import { noticesOf } from './notices.ts';
import { loadPdf } from './pdf.ts';
import { parseDocument } from './trusted-types.ts';
import { inWorker } from './worker-client.ts';

type Tasks = {
  readonly [K in HostTask]: (request: Parameters<HostProtocol[K]>[0]) => Promise<ReturnType<HostProtocol[K]>>;
};

const TASKS: Tasks = {
  parse: parsePage,
  judge: ({ documents }) => judgeDocuments(documents),
};

/**
 * Does one task where there is a DOM.
 *
 * Fails: never throws for what a page holds; the outcome says what went wrong. Pages are bounded in the worker before
 * a document is built of them.
 */
export function runInHost<T extends HostTask>(
  task: T,
  request: Parameters<HostProtocol[T]>[0],
): Promise<ReturnType<HostProtocol[T]>> {
  return TASKS[task](request);
}

/** The worker refused: it took too long, or broke. */
class WorkerFailure extends Error {
  constructor(readonly code: StateCode) {
    super(code);
  }
}

const TOOLS: PageTools = {
  bound: boundInWorker,
  parse: (html) => parseDocument(html),
  loadPdf,
};

async function parsePage(page: PageToParse): Promise<HostOutcome<ParsedPage>> {
  try {
    const { url, contentType, status } = page;
    const name = url === null ? (page.name ?? '') : new URL(url).pathname;
    const read = await readPage({ bytes: bytesOf(page.base64), url, name, contentType, status }, TOOLS);
    if (!read.ok) return { ok: false, code: read.code, values: {} };
    const { policy, document } = read;
    const links = document && url !== null ? collectLinks(document, url) : [];
    const english = document && url !== null ? englishVersion(document, url) : null;
    const complete = read.complete && !page.cut;
    return { ok: true, value: { policy, links, english, complete, notices: noticesOf(policy, complete, page) } };
  } catch (error) {
    if (error instanceof WorkerFailure) return { ok: false, code: error.code, values: {} };
    throw error;
  }
}

async function boundInWorker(html: string): Promise<BoundedHtml> {
  const bounded = await inWorker('bound', { html });
  if (!bounded.ok) throw new WorkerFailure(bounded.code);
  return bounded.reply;
}

async function judgeDocuments(documents: readonly ReadDocument[]): Promise<HostOutcome<Report>> {
  const judged = await inWorker('judge', { documents });
  return judged.ok ? { ok: true, value: judged.reply } : { ok: false, code: judged.code, values: {} };
}
