import { declarationsOf, type Looks } from './style-looks.ts';

/** One compound of a selector: `p.note#first`. */
interface Compound {
  readonly tag: string | null;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  /** How the compound before it (to the left) is related; `null` for the first. */
  readonly combinator: ' ' | '>' | null;
}

export interface StyleRule {
  /** Left to right; the last one is the element itself. */
  readonly compounds: readonly Compound[];
  readonly weight: number;
  readonly looks: Looks;
}

/** Bounds: more rules than this, or a longer sheet, is not read on. */
const MAX_RULES = 5_000;
const MAX_CSS = 1_000_000;
/** How far above an element the rest of a selector is looked for. */
const MAX_UP = 64;
const COMPOUND = /^(?:[a-z][\w-]*|\*)?(?:[.#][\w-]+)*$/i;

/**
 * Reads the rules of style sheets that bear on whether text is seen.
 *
 * Shape:  only selectors made of names, classes and ids (with ' ' and '>') count; rules in at-rules other than
 *         `@media screen` and `@media all`, and selectors with states or attributes, are left out.
 * Fails:  never. Broken rules are skipped.
 */
export function readStyleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const text = stripComments(css.slice(0, MAX_CSS));
  let at = 0;
  while (at < text.length && rules.length < MAX_RULES) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const head = (text.slice(at, open).split(/[;}]/).pop() ?? '').trim();
    if (head.startsWith('@')) {
      const plain = /^@(?:media\s+(?:screen|all)|layer\b[^,;]{0,80}|supports\b.{0,200})$/i.test(head);
      at = plain ? open + 1 : closeOf(text, open);
      continue;
    }
    const close = text.indexOf('}', open);
    const body = text.slice(open + 1, close < 0 ? text.length : close);
    const looks = declarationsOf(body);
    if (looks)
      for (const selector of head.split(',')) {
        const compounds = readSelector(selector.trim());
        if (compounds) rules.push({ compounds, weight: weightOf(compounds), looks });
      }
    if (close < 0) break;
    at = close + 1;
  }
  return rules.sort((a, b) => a.weight - b.weight);
}

/** Says whether a rule speaks of the element. */
export function ruleMatches(rule: StyleRule, element: Element): boolean {
  const last = rule.compounds.length - 1;
  const own = rule.compounds[last];
  if (!own || !compoundMatches(own, element)) return false;
  let at = last - 1;
  let combinator = own.combinator;
  let above = element.parentElement;
  for (let up = 0; at >= 0 && above && up < MAX_UP; up++) {
    const compound = rule.compounds[at];
    if (compound && compoundMatches(compound, above)) {
      combinator = compound.combinator;
      at--;
    } else if (combinator === '>') return false;
    above = above.parentElement;
  }
  return at < 0;
}

/** The name under which a rule is looked up: an id, a class or an element name of its last compound. */
export function ruleKey(rule: StyleRule): string {
  const own = rule.compounds[rule.compounds.length - 1];
  if (own?.ids[0]) return `#${own.ids[0]}`;
  if (own?.classes[0]) return `.${own.classes[0]}`;
  return own?.tag ?? '*';
}

function readSelector(selector: string): Compound[] | null {
  const parts = selector
    .slice(0, 300)
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/);
  const compounds: Compound[] = [];
  let combinator: Compound['combinator'] = null;
  for (const part of parts) {
    if (part === '>') {
      combinator = '>';
      continue;
    }
    if (part === '' || !COMPOUND.test(part)) return null;
    const tag = /^[a-z][\w-]*/i.exec(part)?.[0].toLowerCase() ?? null;
    const names = part.match(/[.#][\w-]+/g) ?? [];
    compounds.push({
      tag,
      ids: names.filter((name) => name.startsWith('#')).map((name) => name.slice(1)),
      classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
      combinator: compounds.length === 0 ? null : (combinator ?? ' '),
    });
    combinator = null;
  }
  return compounds.length > 0 && compounds.length <= 8 ? compounds : null;
}

function weightOf(compounds: readonly Compound[]): number {
  return compounds.reduce(
    (sum, { ids, classes, tag }) => sum + ids.length * 10_000 + classes.length * 100 + (tag ? 1 : 0),
    0,
  );
}

function compoundMatches({ tag, ids, classes }: Compound, element: Element): boolean {
  if (tag && element.localName !== tag) return false;
  if (ids.some((id) => element.getAttribute('id') !== id)) return false;
  if (classes.length === 0) return true;
  const own = ` ${(element.getAttribute('class') ?? '').replace(/\s+/g, ' ')} `;
  return classes.every((name) => own.includes(` ${name} `));
}

function stripComments(css: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const open = css.indexOf('/*', at);
    if (open < 0) return out + css.slice(at);
    out += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return out;
    at = close + 2;
  }
}

/** Where the block that opens at `open` has ended. */
function closeOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}
