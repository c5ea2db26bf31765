/**
 * Bounds of one page (docs/threats.md, "bombs"). Depth costs most: what finds the article looks into every element anew
 * at each level, and 512 levels hold it up for seconds. Real pages nest a few dozen deep. Units: UTF-16 units; nodes; open elements.
 */
export interface PageBounds {
  readonly maxLength: number;
  /** Of text between tags: twice what is analyzed, since menus count too. */
  readonly maxText: number;
  readonly maxNodes: number;
  readonly maxDepth: number;
}
export const PAGE_BOUNDS: PageBounds = {
  maxLength: 16 * 1024 * 1024,
  maxText: 2_000_000,
  maxNodes: 300_000,
  maxDepth: 128,
};

export interface BoundedHtml {
  readonly html: string;
  /** How much of the page is in `html`; `null`: all of it. Units: UTF-16 units of the page. */
  readonly cut: { readonly read: number; readonly of: number } | null;
}

/** Elements whose content is no markup: it ends at their own end tag. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that parsers end by themselves: they add no depth of their own. */
const IMPLIED = new Set('p li dt dd tr td th thead tbody tfoot colgroup option html head body'.split(' '));
/** Elements that parsers open again in every block after them, until they are closed. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const MAX_FORMATTING = 64;

/**
 * A page that a parser can build a document of in bounded time.
 *
 * Shape:  elements nested too deeply lose their tags and keep their text; past the bound of nodes or length the page
 *         is cut off. One pass, linear in the length.
 * Fails:  never.
 */
export function boundHtml(html: string, bounds: PageBounds = PAGE_BOUNDS): BoundedHtml {
  const end = Math.min(html.length, bounds.maxLength);
  const open: string[] = [];
  const dropped = new Map<string, number>();
  const parts: string[] = [];
  let formatting = 0;
  // Inside drawings and formulas names mean nothing: every element nests until it is closed.
  let foreign = false;
  let nodes = 0;
  let kept = 0;
  let text = 0;
  let at = 0;
  while (at < end) {
    const found = html.indexOf('<', at);
    const start = found < 0 || found > end ? end : found;
    text += start - at;
    if (text > bounds.maxText) return cutAt(html, parts, kept, start - (text - bounds.maxText));
    if (start === end) break;
    const tag = tagAt(html, start);
    if (!tag) {
      at = start + 1;
      continue;
    }
    at = tag.end;
    const { name } = tag;
    nodes += 2 + (formatting > 8 && !FORMATTING.has(name) ? formatting : 0);
    if (nodes > bounds.maxNodes) return cutAt(html, parts, kept, start);
    if (name === '') continue;
    const isFormatting = FORMATTING.has(name);
    if (tag.closes) {
      const unseen = dropped.get(name) ?? 0;
      if (unseen > 0) {
        dropped.set(name, unseen - 1);
        parts.push(html.slice(kept, start), ' ');
        kept = tag.end;
        continue;
      }
      if (isFormatting) formatting = Math.max(0, formatting - 1);
      // An end tag closes what stands open inside; one that closes nothing changes nothing.
      const from = open.lastIndexOf(name);
      if (from >= 0) open.length = from;
      if (foreign && from >= 0) foreign = open.includes('svg') || open.includes('math');
      continue;
    }
    if (RAW.has(name) && !foreign) {
      at = endOfRaw(html, tag.end, name);
      continue;
    }
    const isLeaf = foreign ? tag.selfClosing : VOID.has(name) || IMPLIED.has(name);
    if (isLeaf && tag.attributes <= MAX_ATTRIBUTES) continue;
    const tooDeep = open.length >= bounds.maxDepth || (isFormatting && formatting >= MAX_FORMATTING);
    if (tooDeep || tag.attributes > MAX_ATTRIBUTES) {
      dropped.set(name, (dropped.get(name) ?? 0) + 1);
      parts.push(html.slice(kept, start), ' ');
      kept = tag.end;
      continue;
    }
    open.push(name);
    if (name === 'svg' || name === 'math') foreign = true;
    if (isFormatting) formatting++;
  }
  return end < html.length ? cutAt(html, parts, kept, end) : { html: parts.join('') + html.slice(kept), cut: null };
}

/** Parsers look for a name among all those before it: a tag with more attributes loses itself, not its text. */
const MAX_ATTRIBUTES = 500;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosing: boolean;
  readonly attributes: number;
  readonly end: number;
}

/** The tag or comment (its name is empty) that begins here. Fails: `null` where `<` is only a character. */
function tagAt(html: string, start: number): Tag | null {
  if (html.startsWith('<!--', start)) return blank(endAfter(html, '-->', start + 4));
  const next = html.charCodeAt(start + 1);
  if (next === 33 || next === 63) return blank(endAfter(html, '>', start + 2));
  const closes = next === 47;
  let at = start + (closes ? 2 : 1);
  const nameStart = at;
  if (!isLetter(html.charCodeAt(at))) return null;
  while (at < html.length && !isNameEnd(html.charCodeAt(at))) at++;
  const name = html.slice(nameStart, Math.min(at, nameStart + 40)).toLowerCase();
  const { end, attributes } = endOfTag(html, at);
  return { name, closes, selfClosing: html[end - 2] === '/', attributes, end };
}

function blank(end: number): Tag {
  return { name: '', closes: false, selfClosing: false, attributes: 0, end };
}

/** Behind the `>` that ends a tag (one in a quoted value does not), and about how many attributes it has. */
function endOfTag(html: string, from: number): { end: number; attributes: number } {
  let at = from;
  let attributes = 0;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === 62) return { end: at + 1, attributes };
    if (isSpace(code) || code === 47) attributes++;
    at++;
    if (code !== 61) continue;
    while (isSpace(html.charCodeAt(at))) at++;
    const quote = html[at];
    if (quote !== '"' && quote !== "'") continue;
    const close = html.indexOf(quote, at + 1);
    if (close < 0) return { end: html.length, attributes };
    at = close + 1;
  }
  return { end: html.length, attributes };
}

function endOfRaw(html: string, from: number, name: string): number {
  let at = from;
  for (;;) {
    const close = html.indexOf('</', at);
    if (close < 0) return html.length;
    if (
      html.slice(close + 2, close + 2 + name.length).toLowerCase() === name &&
      isNameEnd(html.charCodeAt(close + 2 + name.length))
    )
      return close;
    at = close + 2;
  }
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function cutAt(html: string, parts: readonly string[], kept: number, end: number): BoundedHtml {
  return { html: parts.join('') + html.slice(kept, end), cut: { read: end, of: html.length } };
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** White space, `/`, `>`, or the end of the page. */
function isNameEnd(code: number): boolean {
  return isSpace(code) || code === 47 || code === 62 || Number.isNaN(code);
}
