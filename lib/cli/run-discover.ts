import { boundHtml } from '../extract/bound-html.ts';
import { contentKind } from '../extract/content-kind.ts';
import { decodeBytes } from '../extract/decode-bytes.ts';
import { discover } from '../find/discover.ts';
import { addressOf } from './address-of.ts';
import { parseHtml } from './parse-html.ts';
import { readSource } from './read-source.ts';
import { listedSources, sourcesOf, type Source } from './sources.ts';
import type { Arguments } from './usage.ts';
import { writeLine } from './write-line.ts';

/** Relative links need an address to resolve against; a page without one gets a name that leads nowhere. */
const NO_ADDRESS = 'https://page.invalid/';

/**
 * Writes where each page's policy is, in order.
 *
 * Shape:  exit status 0, or 1 when a file could not be read.
 */
export async function runDiscover(args: Arguments): Promise<number> {
  let status = 0;
  for await (const source of args.list === null ? sourcesOf(args.paths, args.url) : listedSources(args.list)) {
    const line = await discoverIn(source);
    if ('error' in line) status = 1;
    await writeLine(JSON.stringify({ file: source.file, ...line }));
  }
  return status;
}

async function discoverIn(source: Source) {
  const read = await readSource(source);
  if (!read.ok) return { error: { code: read.code, message: read.message } };
  const kind = contentKind(read.bytes, null, source.file);
  if (kind === 'other' || kind === 'pdf')
    return { error: { code: 'wrong-file-type', message: 'The file is no page with links.' } };
  const document = parseHtml(boundHtml(decodeBytes(read.bytes, null).text).html);
  const url = source.url ?? addressOf(document) ?? NO_ADDRESS;
  const { isPolicy, candidates } = discover(document, url);
  return {
    isPolicy,
    candidates: candidates.map(({ url: address, text, score, kind: what }) => ({
      url: address,
      text,
      score: Math.round(score * 1_000) / 1_000,
      kind: what,
    })),
  };
}
