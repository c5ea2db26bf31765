import { foldHomoglyphs } from './homoglyphs.ts';
import { ALL_INVISIBLE } from './invisible.ts';
import { PlainPlaces } from './plain-places.ts';

/** A text made plain for matching, and the way back. Units: UTF-16 units. */
export interface PlainText {
  readonly plain: string;
  /** Where the character at an index of `plain` starts in the text. */
  readonly startOf: (index: number) => number;
  /** Where it ends. */
  readonly endOf: (index: number) => number;
}

const SPACE_CODE = 0x20;
const NOT_PLAIN = /[^\x20-\x5f\x61-\x7e]/;
/** White space, and the mark of a byte that could not be decoded: most often it was a no-break space or a quote. */
const SPACE = /[\s\ufffd]/u;
const MARK = /\p{M}/u;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u00B4\u02B9\u02BC\u0060\uA78C\u055A]/u;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u00AB\u00BB\u02BA\u3003]/u;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u2043]/u;

/**
 * A text for matching, never for showing: NFKC, straight quotes, plain dashes, no invisible characters, white space
 * folded and trimmed, look-alike letters turned Latin.
 */
export function plainText(text: string): string {
  return (isYetPlain(text) ? text : madePlain(text, null)).trim();
}

/** As `plainText`, but not trimmed, with a map from each character back to the text. */
export function plainWithMap(text: string): PlainText {
  if (isYetPlain(text)) return { plain: text, startOf: itself, endOf: next };
  const places = new PlainPlaces();
  const plain = madePlain(text, places);
  const startOf = (index: number): number => (index < plain.length ? places.startOf(index) : text.length);
  const endOf = (index: number): number => (index < plain.length ? places.endOf(index) : text.length);
  return { plain, startOf, endOf };
}

/** Whether a text is plain as it stands. */
function isYetPlain(text: string): boolean {
  return !NOT_PLAIN.test(text) && !text.includes('  ');
}

function itself(index: number): number {
  return index;
}

function next(index: number): number {
  return index + 1;
}

function madePlain(text: string, places: PlainPlaces | null): string {
  let plain = '';
  let afterSpace = false;
  let at = 0;
  while (at < text.length) {
    const run = plainEnd(text, at, afterSpace);
    if (run > at) {
      places?.addRun(plain.length, at);
      plain += text.slice(at, run);
      afterSpace = text.charCodeAt(run - 1) === SPACE_CODE;
      at = run;
      continue;
    }
    const end = clusterEnd(text, at);
    const shown = plainCluster(text.slice(at, end), afterSpace);
    if (shown !== '') {
      places?.addCluster(plain.length, at, end);
      plain += shown;
      afterSpace = shown.endsWith(' ');
    }
    at = end;
  }
  return foldHomoglyphs(plain);
}

/** End of the characters from `at` on that are plain, single spaces among them, and have no marks: most of most texts. */
function plainEnd(text: string, at: number, afterSpace: boolean): number {
  let end = at;
  let spaced = afterSpace;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === SPACE_CODE ? spaced : !isPlain(code)) break;
    spaced = code === SPACE_CODE;
  }
  // a mark may combine with the last of them
  return end < text.length && text.charCodeAt(end) > 0x2ff ? Math.max(at, end - 1) : end;
}

/** Visible, of ASCII, and no grave accent, which is a quote. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x60;
}

/** End of the character at `at` with the marks that combine with it. */
function clusterEnd(text: string, at: number): number {
  let end = at + unitsAt(text, at);
  // NFKC composes at most a letter with its marks; thirty is far beyond any written language
  while (end < text.length && end - at < 30 && text.charCodeAt(end) > 0x2ff && MARK.test(charAt(text, end)))
    end += unitsAt(text, end);
  return end;
}

function plainCluster(whole: string, afterSpace: boolean): string {
  if (whole === ' ') return afterSpace ? '' : ' ';
  const code = whole.charCodeAt(0);
  if (whole.length === 1 && isPlain(code)) return whole;
  const cluster = whole.replace(ALL_INVISIBLE, '');
  if (cluster === '') return '';
  if (SPACE.test(cluster)) return afterSpace ? '' : ' ';
  if (SINGLE_QUOTES.test(cluster)) return "'";
  if (DOUBLE_QUOTES.test(cluster)) return '"';
  if (DASHES.test(cluster)) return '-';
  const folded = cluster.normalize('NFKC').replace(/\s+/gu, ' ');
  return folded.startsWith(' ') && afterSpace ? folded.slice(1) : folded;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
