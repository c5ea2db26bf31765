import type { Grade } from '../../types.ts';

/** The light theme's colours of grades, for what style sheets do not reach: the badge and a report's picture. */
export const GRADE_COLORS: Readonly<Record<Grade, string>> = {
  A: '#17703d',
  B: '#4a6d12',
  C: '#806000',
  D: '#ab4c0b',
  E: '#a61f2b',
};
/** Of what has no grade, and of side notes. */
export const MUTED_COLOR = '#646873';
