import { cellsOf } from '../text/table-cells.ts';
import type { PolicyText } from '../types.ts';

/** A cell that answers for its row: "Yes", "[NO]", "None". */
const ANSWER = /^\W{0,2}(?:(yes|collected)|no|none|n\/a|not applicable|not collected|never)\W{0,3}$/i;
/** Such an answer says nothing of getting data. */
const OTHER_QUESTION = /\b(?:sold|sell|sale|shar(?:ed?|ing)|disclos\w{1,5}|third part|recipients?|limit|opt)/i;
const COLLECTED = /\bcollect/i;

/** The rows of tables, by block, that say that the data they name is not collected. */
export function deniedRows({ text, blocks }: PolicyText): ReadonlySet<number> {
  const denied = new Set<number>();
  let first: readonly string[] = [];
  blocks.forEach(({ kind, start, end, columns }, at) => {
    if (kind !== 'table-row') return;
    const cells = cellsOf(text.slice(start, end));
    if (blocks[at - 1]?.kind !== 'table-row') first = cells;
    if (isDenial(cells, columns ?? first)) denied.add(at);
  });
  return denied;
}

/** The first answer counts: whether the data is collected stands before who gets it. */
function isDenial(cells: readonly string[], heads: readonly string[]): boolean {
  const at = cells.findIndex((cell, index) => index > 0 && ANSWER.test(cell));
  if (at < 0 || ANSWER.exec(cells[at] ?? '')?.[1] !== undefined) return false;
  const head = heads[at] ?? '';
  return !OTHER_QUESTION.test(head) || COLLECTED.test(head);
}
