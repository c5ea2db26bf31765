import { ALL_INVISIBLE } from './invisible.ts';

/**
 * A text in the form its hash is taken of: NFC, no default-ignorable or bidirectional controls, white space folded.
 *
 * Shape:  blocks stay apart by one line feed; any other run of white space becomes one space.
 */
export function canonicalText(text: string): string {
  return text
    .normalize('NFC')
    .replace(ALL_INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
