export type ContentKind = 'html' | 'pdf' | 'markdown' | 'text' | 'other';

const NAMES: readonly (readonly [ContentKind, RegExp])[] = [
  ['html', /\.(?:x?html?|xht|aspx?|php|jsp)$/i],
  ['pdf', /\.pdf$/i],
  ['markdown', /\.(?:md|markdown|mdown)$/i],
  ['text', /\.(?:txt|text|asc)$/i],
];

/**
 * What kind of text a file holds: by its first bytes, then what the server says, then its name.
 *
 * Shape:  `other` for what is no text to read: images, archives, JSON, programs.
 */
export function contentKind(bytes: Uint8Array, contentType: string | null, name: string): ContentKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (/^[\s\0]{0,40}%PDF-/.test(start)) return 'pdf';
  if (isBinary(bytes)) return 'other';
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return 'html';
  if (/^text\/(?:x-)?markdown$/.test(type)) return 'markdown';
  const named = NAMES.find(([, pattern]) => pattern.test(name.replace(/[?#].*$/s, '')))?.[0];
  if (type === 'text/plain') return named === 'markdown' ? 'markdown' : 'text';
  if (type !== '' && !/^(?:application\/(?:octet-stream|xml|unknown)|text\/xml|binary\/octet-stream)$/.test(type))
    return 'other';
  if (named !== undefined && named !== 'pdf') return named;
  if (looksLikeHtml(start)) return 'html';
  if (/^\s*[{[]\s*["{[]/.test(start) && /"\s*:/.test(start)) return 'other';
  return named === 'pdf' ? 'other' : 'text';
}

function looksLikeHtml(start: string): boolean {
  return /<(?:!doctype|html|head|body|div|p|h[1-6]|section|article|meta|title|table|ul|main)\b/i.test(
    start.replaceAll('\0', ''),
  );
}

/** Control characters that no text has; UTF-16 has zeros, but in every other place. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4_096);
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  let controls = 0;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  }
  if (marked) return false;
  const [even = 0, odd = 0] = zeros;
  const wide = Math.max(even, odd) > length * 0.3 && Math.min(even, odd) < length * 0.05;
  return wide ? controls > length * 0.02 : even + odd > 2 || controls > length * 0.02;
}
