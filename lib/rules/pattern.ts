/**
 * A pattern written over several named parts: `pattern\`${SHARE}\b.{0,60}${OTHERS}\``, without regard to case.
 *
 * Shape:  parts are sources of groups, so that one can stand beside anything. What stands on several lines is one line
 *         or another.
 */
export function pattern(texts: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(source(texts, parts), 'i');
}

/**
 * A part of a pattern: any of some words or phrases, each whole.
 *
 * Shape:  one a line, or several with | between them; in this order, where the text of a match counts.
 */
export function anyOf(texts: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw`\b(?:${source(texts, parts)})\b`;
}

function source(texts: TemplateStringsArray, parts: readonly string[]): string {
  const lines = String.raw(texts, ...parts.map((part) => `(?:${part})`)).split('\n');
  if (lines.length === 1) return lines.join('');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');
}
