/**
 * A pattern written over several named parts: `pattern\`${SHARE}\b.{0,60}${OTHERS}\``, without regard to case.
 *
 * Shape:  parts are sources of groups, so that one can stand beside anything.
 */
export function pattern(texts: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(String.raw(texts, ...parts.map((part) => `(?:${part})`)), 'i');
}
