import { randomSequence } from '../../../lib/model/random-sequence.ts';
import type { QuestionId } from '../../../lib/questions.ts';
import { plainText } from '../../../lib/text/normalize.ts';
import type { Sentence } from '../../../lib/types.ts';
import { SLOTS } from './slots.ts';

/**
 * Templates of training sentences: question → value → sentences that support it and no other value of the question.
 *
 * Shape: `{a|b|}` is one of these or nothing, `$SLOT` any word of a slot; `[Title] …` puts the sentence into a section,
 *        `Lead: >> item` makes it an item of a list.
 */
export type Phrases = Readonly<Partial<Record<QuestionId, Readonly<Record<string, readonly string[]>>>>>;

/** Writes out up to `most` sentences of a template, always the same ones, all different. */
export function expandPhrase(template: string, most: number): string[] {
  const found = new Set<string>();
  for (let turn = 0; turn < most * 3 && found.size < most; turn++)
    found.add(writeOut(template, seedOf(template) + turn));
  return [...found];
}

/** The sentence that a written-out template stands for, in its section and list. */
export function phraseSentence(text: string): Sentence {
  const [, title, said = ''] = /^(?:\[([^\]]*)\] )?(.*)$/s.exec(text) ?? [];
  const [first = '', item] = said.split(' >> ');
  const section = title === undefined ? [] : [title];
  const plain = (part: string) => plainText(part);
  const base = { start: 0, end: 0, section, block: 0 };
  if (item === undefined) {
    const kind = first.includes(' | ') ? 'table-row' : 'paragraph';
    return { ...base, text: first, plain: plain(first), kind };
  }
  const lead: Sentence = { ...base, text: first, plain: plain(first), kind: 'paragraph' };
  return { ...base, text: item, plain: plain(item), kind: 'list-item', lead };
}

function writeOut(template: string, seed: number): string {
  const random = randomSequence(seed);
  const pick = (choices: string): string => {
    const all = choices.split('|');
    return all[Math.floor(random() * all.length)] ?? '';
  };
  let text = template;
  for (let depth = 0; depth < 3; depth++) {
    text = text.replace(/\{([^{}]*)\}/g, (_, choices: string) => pick(choices));
    text = text.replace(/\$([A-Z]+)/g, (_, slot: string) => pick(SLOTS[slot] ?? ''));
  }
  return text.replace(/ +/g, ' ').trim();
}

/** FNV-1a, so that neighbors differ. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
