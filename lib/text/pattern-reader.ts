import { ANYTHING, joined, type Known, needsOf, NOTHING, ofCharacter, ofEscape, repeated } from './pattern-parts.ts';
import { type AnyOf, EDGE, eitherOf, OTHER, type Strings } from './word-parts.ts';

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/;
const ESCAPED = String.raw`u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|k<\w+>|c[a-z]|\d+|.`;
const ESCAPE = new RegExp(`^(?:${ESCAPED})`, 'is');
/** Letters, digits and spaces that nothing counts. */
const PLAIN = /^[a-z\d ]+(?![*+?{])/i;
/** Ways of which one is any letter or digit: where none of them may stand, no word goes on. */
const NO_WORD = /^(?:\\w|\[\\w[^\]\\]*\])[|)]/;
const SET = /^(?:\\.|[^\]\\])*\]/s;
const SET_ITEM = new RegExp(String.raw`\\(?:${ESCAPED})|[^\\]`, 'gis'); // matchAll needs the flag; no state is shared

/** What is known of groups, by their source. */
const groups = new Map<string, Known>();

/** Reads the source of a pattern once, from left to right. */
export class PatternReader {
  #at = 0;
  readonly #source: string;
  readonly #unicode: boolean;
  readonly #anyCase: boolean;

  constructor({ source, unicode, ignoreCase }: RegExp) {
    this.#source = source;
    this.#unicode = unicode;
    this.#anyCase = ignoreCase;
  }

  /** Fails: `null` for a source that is not understood to its end. */
  read(): Known | null {
    const known = this.#alternatives();
    return this.#at === this.#source.length ? known : null;
  }

  #alternatives(): Known {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    const [first] = branches;
    if (first !== undefined && branches.length === 1) return first;
    if (branches.every(({ strings }) => strings !== null))
      return { strings: [...new Set(branches.flatMap(({ strings }) => strings ?? []))] };
    const need = eitherOf(branches.map(needsOf));
    return { strings: null, needs: need === null ? [] : [need] };
  }

  #sequence(): Known {
    const needs: AnyOf[] = [];
    let strings: Strings = [''];
    let parted = false;
    const settle = (next: Strings): void => {
      needs.push(...needsOf({ strings }));
      strings = next;
      parted = true;
    };
    while (this.#at < this.#source.length) {
      const char = this.#peek();
      if (char === '|' || char === ')') break;
      const next = this.#plain() ?? this.#repeated();
      const longer = next.strings === null ? null : joined(strings, next.strings);
      if (longer !== null) strings = longer;
      else settle(next.strings ?? ['']);
      if (next.strings === null) needs.push(...next.needs);
    }
    if (!parted) return { strings };
    settle([]);
    return { strings: null, needs };
  }

  /** Several characters at once that mean themselves. Fails: `null` where there are none. */
  #plain(): Known | null {
    const ahead = this.#source.slice(this.#at, this.#at + 60);
    const found = PLAIN.exec(ahead)?.[0] ?? '';
    // what stands beyond may count the last of them
    const run = found.length === ahead.length ? found.slice(0, -1) : found;
    if (run === '') return null;
    this.#at += run.length;
    return this.#spelled({ strings: [run.replaceAll(' ', OTHER)] });
  }

  #repeated(): Known {
    const known = this.#single();
    const counted = '*+?{'.includes(this.#peek() || ' ')
      ? QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 24))
      : null;
    if (counted === null) return known;
    this.#at += counted[0].length;
    const least = counted[1] === undefined ? (counted[0].startsWith('+') ? 1 : 0) : Number(counted[1]);
    const once = counted[0].startsWith('?') || (counted[2] === undefined ? counted[1] === '1' : counted[3] === '1');
    return repeated(known, least, once);
  }

  #single(): Known {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#set();
    if (this.#take('\\')) return this.#escape();
    const char = this.#peek();
    this.#at++;
    if (char === '^' || char === '$') return { strings: [EDGE] };
    return char === '.' ? ANYTHING : this.#spelled(ofCharacter(char));
  }

  #group(): Known {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    if (opening === '' && this.#peek() === '?') return this.#giveUp();
    this.#at += opening.length;
    const from = this.#at;
    const inner = this.#inner();
    if (!this.#take(')')) return this.#giveUp();
    if (opening.endsWith('!')) return NO_WORD.test(this.#source.slice(from, this.#at)) ? { strings: [EDGE] } : NOTHING;
    // what it looks at has to be there, but it is no part of the match
    return opening.endsWith('=') ? { strings: null, needs: needsOf(inner) } : inner;
  }

  /** What stands in a group. Patterns share their vocabulary: the same group is read once. */
  #inner(): Known {
    const end = endOfGroup(this.#source, this.#at);
    const key = `${this.#unicode ? 'u' : ''}${this.#anyCase ? 'i' : ''} ${this.#source.slice(this.#at, end)}`;
    const known = groups.get(key);
    if (known !== undefined) {
      this.#at = end;
      return known;
    }
    const inner = this.#alternatives();
    if (this.#at === end) groups.set(key, inner);
    return inner;
  }

  /** A set of a few characters is each of them; another may be anything. */
  #set(): Known {
    const end = SET.exec(this.#source.slice(this.#at))?.[0].length;
    if (end === undefined) return this.#giveUp();
    const inner = this.#source.slice(this.#at, this.#at + end - 1);
    this.#at += end;
    if (inner.startsWith('^') || inner.slice(1, -1).includes('-')) return ANYTHING;
    const strings = new Set<string>();
    for (const [item] of inner.matchAll(SET_ITEM)) {
      const known = item.startsWith('\\') ? ofEscape(item.slice(1), this.#unicode, true) : ofCharacter(item);
      if (known.strings === null || strings.size > 8) return ANYTHING;
      for (const string of known.strings) strings.add(string);
    }
    return this.#spelled({ strings: [...strings] });
  }

  #escape(): Known {
    const body = ESCAPE.exec(this.#source.slice(this.#at, this.#at + 60))?.[0];
    if (body === undefined) return this.#giveUp();
    this.#at += body.length;
    return this.#spelled(ofEscape(body, this.#unicode, false));
  }

  /** In small letters, where the pattern ignores case. */
  #spelled(known: Known): Known {
    if (known.strings === null || !this.#anyCase) return known;
    return { strings: known.strings.map((string) => string.toLowerCase()) };
  }

  /** What is not understood is not read on: `read` sees that it did not end well. */
  #giveUp(): Known {
    this.#at = this.#source.length + 1;
    return ANYTHING;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#at++;
    return true;
  }
}

/** Where a group that starts before `from` ends: at its closing parenthesis. */
function endOfGroup(source: string, from: number): number {
  let depth = 0;
  let inSet = false;
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inSet) inSet = char !== ']';
    else if (char === '[') inSet = true;
    else if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) return at;
  }
  return source.length;
}
