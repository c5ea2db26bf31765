const LETTER = /[\p{L}\p{N}]/u;
/** By code, 1: a letter or number, 2: none, 0: not looked at yet. */
const kinds = new Uint8Array(0x10000);

/** Whether a code point is a letter or number of any script. */
export function isLetter(point: number): boolean {
  if (point > 0xffff) return LETTER.test(String.fromCodePoint(point));
  const known = kinds[point];
  return known === 0 ? look(point) : known === 1;
}

function look(point: number): boolean {
  const letter = LETTER.test(String.fromCharCode(point));
  kinds[point] = letter ? 1 : 2;
  return letter;
}

/** Whether the character at a place is a letter or number. */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(text.codePointAt(at) ?? 0);
}

/** Whether a character is what patterns call a word character: a letter or digit of ASCII, or an underscore. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
