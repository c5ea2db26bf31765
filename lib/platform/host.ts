import type { ReadDocument } from '../analyze.ts';
import { collectLinks } from '../find/collect-links.ts';
import { decodeBytes } from '../extract/decode-bytes.ts';
import { extractPolicy } from '../extract/extract-policy.ts';
import { readPlainText } from '../extract/read-plain-text.ts';
import type { Report } from '../types.ts';
import { bytesOf } from './download.ts';
import type { HostOutcome, HostProtocol, HostTask, PageToParse, ParsedPage } from './host-protocol.ts';
import { noticesOf } from './notices.ts';
import { parseDocument } from './trusted-types.ts';
import { inWorker } from './worker-client.ts';

/**
 * Does one task where there is a DOM.
 *
 * Fails: never throws for what a page holds; the outcome says what went wrong. Pages are bounded in the worker before
 * a document is built of them.
 */
export async function runInHost<T extends HostTask>(
  task: T,
  request: Parameters<HostProtocol[T]>[0],
): Promise<ReturnType<HostProtocol[T]>> {
  const tasks: {
    readonly [K in HostTask]: (request: Parameters<HostProtocol[K]>[0]) => Promise<ReturnType<HostProtocol[K]>>;
  } = {
    parse: parsePage,
    'parse-text': async ({ text, name }) => ({
      ok: true,
      value: { policy: readPlainText(text, name), links: [], complete: true, notices: [] },
    }),
    judge: ({ documents }) => judgeDocuments(documents),
  };
  return tasks[task](request);
}

async function parsePage(page: PageToParse): Promise<HostOutcome<ParsedPage>> {
  const decoded = decodeBytes(bytesOf(page.base64), page.contentType);
  const bounded = await inWorker('bound', { html: decoded.text });
  if (!bounded.ok) return { ok: false, code: bounded.code, values: {} };
  const document = parseDocument(bounded.reply.html, 'text/html');
  const policy = extractPolicy(document, { url: page.url, live: false });
  return {
    ok: true,
    value: {
      policy,
      links: collectLinks(document, page.url),
      complete: !page.cut,
      notices: noticesOf(policy.warnings),
    },
  };
}

async function judgeDocuments(documents: readonly ReadDocument[]): Promise<HostOutcome<Report>> {
  const judged = await inWorker('judge', { documents });
  return judged.ok ? { ok: true, value: judged.reply } : { ok: false, code: judged.code, values: {} };
}
