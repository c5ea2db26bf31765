import { guessCharset } from './guess-charset.ts';
import { readMetaCharset } from './meta-charset.ts';

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, as the Encoding standard writes it. */
  readonly charset: string;
  /** True when so many letters are broken that answers may be missing. */
  readonly garbled: boolean;
}

/** More broken letters than this share make a text garbled (security test R17). */
const MAX_BROKEN = 0.005;

/**
 * The text of a page's bytes, as browsers decode it.
 *
 * Shape:  byte order mark, then the HTTP charset, then the page's own `<meta>` or XML declaration, then a guess.
 * Fails:  never. Unknown names are passed over; bytes that fit nothing become U+FFFD and `garbled` says so.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): DecodedText {
  const charset = markOf(bytes) ?? charsetOf(contentType) ?? fittingMeta(bytes) ?? guessCharset(bytes);
  const decoded = new TextDecoder(charset).decode(bytes).replaceAll('\u0000', '');
  const text = charset === 'windows-1252' ? withWindowsLetters(decoded) : decoded;
  return { text, charset, garbled: isGarbled(text) };
}

/** Letters of windows-1252 where Latin 1 has controls, from 0x80 on. Source: Encoding standard, index windows-1252. */
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node.js takes windows-1252 for Latin 1. */
function withWindowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_LETTERS.charAt(letter.charCodeAt(0) - 0x80));
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** The charset of a content type (`text/html; charset="utf-8"`). Fails: `null` for none, or an unknown one. */
export function charsetOf(contentType: string | null): string | null {
  return supported(/charset\s*=\s*["']?([^\s"';,]{1,40})/i.exec(contentType ?? '')?.[1] ?? null);
}

/** What the page declares of itself; pages that were saved as UTF-8 keep declaring what they were before. */
function fittingMeta(bytes: Uint8Array): string | null {
  const declared = supported(readMetaCharset(bytes));
  return declared !== null && !fits(bytes, declared) && fits(bytes, 'utf-8') ? 'utf-8' : declared;
}

function fits(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function supported(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isGarbled(text: string): boolean {
  let broken = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++;
  const letters = text.replace(/<[^>]{0,2000}>/g, '').length;
  return broken > 0 && broken > letters * MAX_BROKEN;
}
