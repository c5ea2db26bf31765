import { ALL_INVISIBLE } from './invisible.ts';

/** White space that is to be folded: all but single spaces and line feeds inside the text. */
const UNFOLDED = /[^\S \n]|[ \n]{2}|^[ \n]|[ \n]$/;

/**
 * A text in the form its hash is taken of: NFC, no default-ignorable or bidirectional controls, white space folded.
 *
 * Shape:  blocks stay apart by one line feed; any other run of white space becomes one space.
 */
export function canonicalText(text: string): string {
  const seen = text.normalize('NFC').replace(ALL_INVISIBLE, '');
  if (!UNFOLDED.test(seen)) return seen;
  return seen
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
