import type { RarePracticeId } from './rare-practices.ts';

/** How many policies the shares were counted over. Made by scripts/measure-clauses.ts; not to be edited by hand. */
export const POLICIES_COUNTED = 119;

/** How many of them name each practice. */
export const PRACTICE_COUNTS: Readonly<Record<RarePracticeId, number>> = {
  keystrokes: 3,
  'session-replay': 3,
  insurers: 2,
  'credit-bureaus': 8,
  microphone: 3,
  'face-recognition': 4,
  genetic: 6,
  'messages-and-calls': 7,
  'installed-apps': 0,
  clipboard: 0,
  employer: 0,
  'background-location': 3,
};
