import type { Block, PolicyText } from '../../lib/types.ts';

/** A way of writing the same text otherwise. */
export interface Perturbation {
  readonly name: string;
  readonly change: (text: string, block: Block, index: number) => string;
}

/** Letters of Cyrillic that look Latin. */
const LOOKALIKE: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у' };
const WORD = /[a-z]{4,}/gi;
const MARKS = ['\u2022 ', '- ', '(i) '];

/** What must not change an answer. */
export const PERTURBATIONS: readonly Perturbation[] = [
  { name: 'curly quotes', change: (text) => curly(text) },
  { name: 'soft hyphens in words', change: (text) => inWords(text, 2, '\u00ad') },
  { name: 'zero-width spaces in words', change: (text) => inWords(text, 2, '\u200b') },
  { name: 'controls of direction', change: (text) => `\u2067${inWords(text, 3, '\u200e')}\u2069` },
  { name: 'tag characters and variation selectors', change: (text) => inWords(text, 3, '\u{e0061}\ufe0f') },
  { name: 'full-width letters', change: (text) => everyWord(text, 3, (word) => word.replace(/[a-z]/gi, fullWidth)) },
  { name: 'look-alike letters of another script', change: (text) => everyWord(text, 2, lookalike) },
  { name: 'all capitals', change: (text) => text.toUpperCase() },
  { name: 'no space after full stops', change: (text) => text.replace(/([a-z)]{2})\. (?=[A-Z])/g, '$1.') },
  {
    name: 'bullets before list items',
    change: (text, { kind }, index) => (kind === 'list-item' ? `${MARKS[index % MARKS.length] ?? ''}${text}` : text),
  },
  { name: 'no-break spaces and other dashes', change: (text) => text.replace(/ /g, '\u00a0').replace(/-/g, '\u2011') },
  {
    name: 'ligatures and letters taken apart',
    change: (text) => text.normalize('NFD').replace(/fi/g, '\ufb01').replace(/fl/g, '\ufb02'),
  },
];

/** The policy with every block and title written otherwise; offsets are those of the new text. */
export function perturb(policy: PolicyText, { change }: Perturbation): PolicyText {
  let text = '';
  const blocks = policy.blocks.map((block, index): Block => {
    const changed = change(policy.text.slice(block.start, block.end), block, index);
    if (index > 0) text += '\n';
    const start = text.length;
    text += changed;
    const titled: Block = { ...block, kind: 'heading' };
    return { ...block, start, end: text.length, section: block.section.map((title) => change(title, titled, index)) };
  });
  return { ...policy, text, blocks };
}

/** The policy twice over. */
export function repeated(policy: PolicyText): PolicyText {
  return followedBy(policy, policy);
}

/** A policy and then another text. */
export function followedBy(policy: PolicyText, more: PolicyText): PolicyText {
  const shift = policy.text.length + 1;
  const moved = more.blocks.map((block): Block => {
    const placed = { ...block, start: block.start + shift, end: block.end + shift };
    return block.lead === undefined ? placed : { ...placed, lead: block.lead + policy.blocks.length };
  });
  return { ...policy, text: `${policy.text}\n${more.text}`, blocks: [...policy.blocks, ...moved] };
}

function curly(text: string): string {
  return text.replace(/'/g, '\u2019').replace(/"\b/g, '\u201c').replace(/"/g, '\u201d');
}

/** Puts something invisible into the middle of every nth word. */
function inWords(text: string, nth: number, mark: string): string {
  return everyWord(text, nth, (word) => word.slice(0, word.length >> 1) + mark + word.slice(word.length >> 1));
}

function everyWord(text: string, nth: number, change: (word: string) => string): string {
  let count = 0;
  return text.replace(WORD, (word) => (++count % nth === 0 ? change(word) : word));
}

function lookalike(word: string): string {
  return word.replace(/[a-z]/g, (letter) => LOOKALIKE[letter] ?? letter);
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
