import type { KnownName } from './known-names.ts';
import { COMPANY_FORM, COMPANY_NAME } from './company-name.ts';

const TAIL = `(?:'s)?(?:\\.?,? ${COMPANY_FORM}){0,2}(?: ?\\([^()]{0,80}\\))?(?: for [a-z][a-z -]{2,40})?`;
const STOP = '(?: ?, ?(?:and/or |and |or |& )?|; (?:and )?| and/or | and | or | & | ?/ ?)';
const GLUE = new RegExp(`^\\)?${TAIL}${STOP}(?:${COMPANY_NAME}${TAIL}${STOP}){0,4}$`);
/** Before a name: it is the old one of another. */
const ONCE_CALLED = /\b(?:fka|f\/k\/a|formerly(?: known as)?) $/i;
const JOINT = ' & ';
/** Before a name: it is the end of a longer one, as "Quill & Loom" is no "Loom"; not in a list. */
const JOINED = /(?<![,;/&] ?)\b([A-Z][\w'-]{1,30}) & $/;
/** Units: UTF-16 units between two names of one list. */
const LONGEST_GLUE = 160;

/** A name in a text, and the list of names that it is part of. */
export interface ListedName {
  readonly name: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a known name at a place in a text is only the end of a longer name, which is another company's. */
export function isEndOfName(text: string, at: number): boolean {
  const joined = JOINED.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  return joined !== undefined && !/^(?:Inc|Ltd|LLC|GmbH|Corp|Limited)$/.test(joined);
}

/** Known names that follow each other as a list are one list: what is said of it is said of each. */
export function inLists(text: string, found: readonly KnownName[]): ListedName[] {
  const lists: { names: { name: string; at: number }[]; start: number; end: number }[] = [];
  let before = '';
  for (const { name, at, company } of found) {
    if (ONCE_CALLED.test(text.slice(Math.max(0, at - 20), at))) continue;
    const last = lists.at(-1);
    if (last?.end !== at - JOINT.length && isEndOfName(text, at)) continue;
    const glue = last && at - last.end <= LONGEST_GLUE ? text.slice(last.end, at) : null;
    const end = at + name.length;
    const again = glue === ' (' && company === before;
    before = company;
    if (last && glue !== null && (again || GLUE.test(glue))) {
      last.names.push({ name, at });
      last.end = end;
    } else lists.push({ names: [{ name, at }], start: at, end });
  }
  return lists.flatMap(({ names, start, end }) => names.map(({ name, at }) => ({ name, at, start, end })));
}
