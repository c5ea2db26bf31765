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
    const folded = text.replace(keepLines ? /[^\S\n]+/gu : /\s+/gu, ' ');
    const open = this.#text === '' || /[ \n]$/.test(this.#text);
    const added = open ? folded.replace(/^ /, '') : folded;
    if (added.trim() !== '' && this.#element === undefined) this.#element = element;
    const start = this.#text.length;
    this.#text += added;
    if (this.#boldDepth > 0) this.#boldSpans.push({ start, end: this.#text.length });
  }

  lineBreak(): void {
    this.#text = `${this.#text.trimEnd() === '' ? '' : this.#text.replace(/ $/, '')}\n`;
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
    for (const [start, end] of linesOf(this.#text)) {
      const piece = this.#piece(start, end);
      if (piece) pieces.push(piece);
    }
    this.#text = '';
    this.#links = [];
    this.#boldSpans = [];
    this.#element = undefined;
    return pieces;
  }

  #piece(from: number, to: number): Piece | null {
    const raw = this.#text.slice(from, to).replace(/\n/g, ' ');
    const trimmed = raw.trim();
    const glyph = BULLET.exec(trimmed)?.[0].length ?? 0;
    const text = trimmed.slice(glyph).trimStart();
    if (!/[\p{L}\p{N}]/u.test(text)) return null;
    const start = from + raw.indexOf(trimmed) + (trimmed.length - text.length);
    const end = start + text.length;
    const links = this.#links
      .map((link) =>
        trimSpan(this.#text, { ...link, start: Math.max(link.start, start), end: Math.min(link.end, end) }),
      )
      .filter((link) => link.end > link.start)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    return {
      text,
      ...(this.#element === undefined ? {} : { element: this.#element }),
      bold: covered(this.#boldSpans, start, end) >= text.length - 2,
      linked: links.reduce((sum, link) => sum + link.end - link.start, 0),
      links: links.filter(({ url }) => url !== ''),
      bullet: glyph > 0,
    };
  }
}

/** Parts a run at its line breaks. A break inside a sentence is only a place where somebody wrapped the text. */
function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let at = text.indexOf('\n');
  while (at >= 0) {
    const before = text.slice(start, at).trimEnd();
    const after = text.slice(at + 1);
    if (!isWrapped(before, after)) {
      lines.push([start, at]);
      start = at + 1;
    }
    at = text.indexOf('\n', at + 1);
  }
  lines.push([start, text.length]);
  return lines;
}

function isWrapped(before: string, after: string): boolean {
  const next = after.slice(0, 40).replace(/^ +/, '');
  if (before === '' || next === '' || next.startsWith('\n') || BULLET.test(next)) return false;
  if (/[.!?:;。：]["”’)]?$/.test(before)) return false;
  return (
    /^\p{Ll}/u.test(next) || (/[\p{L},]$/u.test(before) && before.length >= 60 && !/^\(?[\d\p{Lu}][.)]/u.test(next))
  );
}

function covered(spans: readonly { start: number; end: number }[], start: number, end: number): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
}

function trimSpan<T extends { start: number; end: number }>(text: string, span: T): T {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { ...span, start, end };
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
