/** Browsers look at the first 1,024 bytes, and on to the end of the head. Units: bytes. */
const MIN_SCAN = 1_024;
const MAX_SCAN = 65_536;

/**
 * The charset that a page's markup declares: `<meta charset>`, `<meta http-equiv>` or an XML declaration.
 *
 * Fails: `null` where there is none. A page that is read this way cannot be UTF-16, so that name means UTF-8.
 * Source: HTML standard, "prescan a byte stream to determine its encoding".
 */
export function readMetaCharset(bytes: Uint8Array): string | null {
  const all = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_SCAN));
  const headEnd = /<\/head\b|<body\b/i.exec(all)?.index ?? 0;
  const start = all.slice(0, Math.max(MIN_SCAN, headEnd)).replace(/<!--[\s\S]{0,20000}?-->/g, '');
  const declared =
    metaCharset(start) ?? /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([^"']{1,40})["']/i.exec(start)?.[1] ?? null;
  return declared !== null && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

function metaCharset(markup: string): string | null {
  for (const [tag] of markup.matchAll(/<meta\b[^>]{0,1000}/gi)) {
    const direct = /[\s"'/]charset\s*=\s*(?:["']\s*)?([^\s"'>;]{1,40})/i.exec(tag)?.[1];
    if (direct !== undefined && !/http-equiv/i.test(tag)) return direct;
    if (/http-equiv\s*=\s*["']?content-type/i.test(tag) && direct !== undefined) return direct;
    if (/http-equiv\s*=\s*["']?content-type/i.test(tag)) {
      const inContent = /charset\s*=\s*([^\s"'>;]{1,40})/i.exec(tag)?.[1];
      if (inContent !== undefined) return inContent;
    }
  }
  return null;
}
