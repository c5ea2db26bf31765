import type { PolicyText } from '../types.ts';
import { boundHtml } from '../extract/bound-html.ts';
import { decodeBytes } from '../extract/decode-bytes.ts';
import { extractPolicy } from '../extract/extract-policy.ts';
import { parseHtml } from './parse-html.ts';
import { readSource } from './read-source.ts';
import type { Source } from './sources.ts';

/** A file of the command line, read. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly url: string | null;
      readonly policy: PolicyText;
      readonly complete: boolean;
      /** The parsed page; `null` for what is no HTML. */
      readonly document: Document | null;
    }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * Reads a file as what it is: HTML, PDF, Markdown or plain text.
 *
 * Shape:  the address is the one given, else the page's own `<link rel=canonical>` or `<base>`.
 * Fails:  with a code and a sentence.
 */
export async function readFileAsPolicy(source: Source): Promise<ReadFile> {
  const read = await readSource(source);
  if (!read.ok) return read;
  const bounded = boundHtml(decodeBytes(read.bytes, null).text);
  const document = parseHtml(bounded.html);
  const url = source.url ?? addressOf(document);
  const policy = extractPolicy(document, { url, live: false });
  return { ok: true, url, policy, complete: bounded.cut === null, document };
}

/** The address that a page says it has. Fails: `null` where it says none that is absolute. */
function addressOf(document: Document): string | null {
  const hrefs = ['link[rel~="canonical"]', 'base[href]'].map((selector) =>
    document.querySelector(selector)?.getAttribute('href'),
  );
  return hrefs.find((href) => typeof href === 'string' && /^https?:/i.test(href) && URL.canParse(href)) ?? null;
}
