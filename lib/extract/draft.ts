import type { BlockKind } from '../types.ts';

/** A link inside a draft; offsets into its `text`. */
export interface DraftLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A block of text before it has its place in a policy. */
export interface Draft {
  readonly kind: BlockKind;
  /** White space folded, not empty. */
  readonly text: string;
  /** Of a heading, or the depth of a list. */
  readonly level?: number;
  readonly links?: readonly DraftLink[];
  /** Characters of `text` that stand in links. */
  readonly linked?: number;
  /** The draft that introduces the list or table this one stands in. */
  readonly lead?: Draft;
  readonly columns?: readonly string[];
  /** Index of the page element that the text stands in. */
  readonly element?: number;
  /** True where all of it is set in bold. */
  readonly bold?: boolean;
  /** True for a line that began with a bullet instead of a list's markup. */
  readonly bullet?: boolean;
  /** True for a heading that has no heading's markup. */
  readonly inferred?: boolean;
}
