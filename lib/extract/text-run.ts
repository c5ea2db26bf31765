import type { Draft, DraftLink } from './draft.ts';

/** A line of a run: the parts of a draft that the text itself decides. */
export type Piece = Pick<Draft, 'text' | 'element' | 'bold' | 'linked'> & {
  readonly links: readonly DraftLink[];
  /** True where the line began with a bullet, which was taken off. */
  readonly bullet: boolean;
};

const BULLET = /^(?:[•·▪◦‣●○■□▫◆◇✓✔➢➤►▶»\u2043\uf0b7\uf0a7]|[-–—*](?=\s))\s*/;

/** Collects the text of one block as it is walked, white space folded, links and line breaks kept. */
export class TextRun {
  #text = '';
  /** Its last character. */
  #last = '';
  #space = false;
  #links: { start: number; end: number; url: string }[] = [];
  #element: number | undefined;
  #bold = 0;
  #boldDepth = 0;
  #boldSpans: { start: number; end: number }[] = [];
  readonly #baseUrl: string | null;

  constructor(baseUrl: string | null) {
    this.#baseUrl = baseUrl;
  }

  add(text: string, element: number, keepLines: boolean): void {
    const folded = keepLines ? text.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/g, '\n') : text.replace(/\s+/gu, ' ');
    const body = folded.replace(/^ | $/g, '');
    // A space is written before the next word only, so that lines end without one.
    this.#space ||= folded.startsWith(' ');
    if (body === '') return;
    if (this.#element === undefined) this.#element = element;
    if (this.#space && this.#last !== '' && this.#last !== '\n') this.#text += ' ';
    const start = this.#text.length;
    this.#text += body;
    this.#last = body.slice(-1);
    this.#space = folded.endsWith(' ');
    if (this.#boldDepth > 0) this.#boldSpans.push({ start, end: this.#text.length });
  }

  lineBreak(): void {
    this.#text += '\n';
    this.#last = '\n';
    this.#space = false;
  }

  inLink(href: string | undefined, walk: () => void): void {
    const start = this.#text.length;
    walk();
    const url = absolute(href, this.#baseUrl);
    // A block inside the link has taken the text away; what is left belongs to it.
    const from = Math.min(start, this.#text.length);
    if (href !== undefined && this.#text.length > from)
      this.#links.push({ start: from, end: this.#text.length, url: url ?? '' });
  }

  inBold(walk: () => void): void {
    this.#boldDepth++;
    walk();
    this.#boldDepth--;
  }

  /** The lines collected since the last call, none empty. */
  take(): Piece[] {
    const pieces: Piece[] = [];
    const links = new SpanReader(this.#links);
    const bold = new SpanReader(this.#boldSpans);
    for (const [from, to] of linesOf(this.#text)) {
      const raw = this.#text.slice(from, to).replace(/\n/g, ' ');
      const trimmed = raw.trim();
      const glyph = BULLET.exec(trimmed)?.[0].length ?? 0;
      const text = trimmed.slice(glyph).trimStart();
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const start = from + raw.indexOf(trimmed) + (trimmed.length - text.length);
      const own = links.within(start, start + text.length).flatMap((link) => trimSpan(text, link));
      const boldLength = bold.within(start, start + text.length).reduce((sum, span) => sum + span.end - span.start, 0);
      pieces.push({
        text,
        ...(this.#element === undefined ? {} : { element: this.#element }),
        bold: boldLength >= text.length - 2 - (text.match(/ /g)?.length ?? 0),
        linked: own.reduce((sum, link) => sum + link.end - link.start, 0),
        links: own.filter(({ url }) => url !== ''),
        bullet: glyph > 0,
      });
    }
    this.#text = '';
    this.#last = '';
    this.#space = false;
    this.#links = [];
    this.#boldSpans = [];
    this.#element = undefined;
    return pieces;
  }
}

/** Reads spans that stand in order, line by line. */
class SpanReader<T extends { readonly start: number; readonly end: number }> {
  readonly #spans: readonly T[];
  #at = 0;

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
  }

  /** The parts of spans between two places, counted from the first; each call must go on from the last. */
  within(start: number, end: number): T[] {
    const found: T[] = [];
    while ((this.#spans[this.#at]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#at++;
    for (let at = this.#at; at < this.#spans.length; at++) {
      const span = this.#spans[at];
      if (!span || span.start >= end) break;
      if (span.end > start)
        found.push({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
    }
    return found;
  }
}

/** Parts a run at its line breaks. A break inside a sentence is only a place where somebody wrapped the text. */
function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let last = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!isWrapped(text.slice(last, at), text.slice(at + 1, at + 41))) {
      lines.push([start, at]);
      start = at + 1;
    }
    last = at + 1;
  }
  lines.push([start, text.length]);
  return lines;
}

/** Says whether a break only wraps the text: `before` is the line that it ends, `next` the start of the one after. */
function isWrapped(before: string, next: string): boolean {
  if (before === '' || next === '' || next.startsWith('\n') || BULLET.test(next)) return false;
  if (/[.!?:;。：]["”’)]?$/.test(before.slice(-3))) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  return /[\p{L},]$/u.test(before.slice(-2)) && before.length >= 60 && !/^\(?[\d\p{Lu}][.)]/u.test(next);
}

/** A span without white space at its ends; none where nothing is left. */
function trimSpan<T extends { start: number; end: number }>(text: string, span: T): T[] {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [{ ...span, start, end }] : [];
}

/** Fails: `null` for what is no address of the web or of mail. */
function absolute(href: string | undefined, base: string | null): string | null {
  if (href === undefined || href === '') return null;
  try {
    const url = new URL(href, base ?? undefined);
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href.slice(0, 2_048) : null;
  } catch {
    return null;
  }
}
