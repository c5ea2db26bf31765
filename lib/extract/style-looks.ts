/** What a set of declarations says about whether text is seen. A missing key: nothing. */
export interface Looks {
  readonly display?: boolean;
  readonly visibility?: boolean;
  readonly opacity?: boolean;
  readonly fontSize?: boolean;
  /** False where the box has no size and cuts off what does not fit. */
  readonly size?: boolean;
  /** False where the box lies off the screen. */
  readonly place?: boolean;
  readonly color?: string;
  readonly background?: string;
}

const INTERESTING =
  /display|visibility|opacity|font|height|width|left|top|right|bottom|indent|clip|transform|color|background|inset|margin/i;
const ZERO = /^[+-]?(?:0+(?:\.0+)?|\.0+)(?:px|em|rem|pt|%|vh|vw)?$/;
const TINY = /^\+?(?:0+(?:\.0+)?|\.0+|[01](?:\.\d+)?|0?\.\d+)px$/;
/** Farther than any screen is wide. */
const FAR = /^-(?:\d{4,}(?:\.\d+)?(?:px|pt)?|\d{3,}(?:\.\d+)?(?:r?em|v[hw]|%)|9{3,}\S{0,4})$/;

/**
 * Reads declarations (`display: none; color: red`).
 *
 * Fails: `null` where none of them bears on sight.
 */
export function declarationsOf(body: string): Looks | null {
  if (!INTERESTING.test(body)) return null;
  const style = new Map<string, string>();
  for (const part of body.slice(0, 4_000).split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part.slice(colon + 1).replace(/!\s*important/i, '');
    style.set(part.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  const looks: { -readonly [K in keyof Looks]: Looks[K] } = {};
  const get = (name: string): string => style.get(name) ?? '';
  if (style.has('display')) looks.display = get('display') !== 'none';
  if (style.has('visibility')) looks.visibility = !/^(?:hidden|collapse)$/.test(get('visibility'));
  if (get('content-visibility') === 'hidden') looks.display = false;
  const opacity = /^[\d.]+%?$/.exec(get('opacity'))?.[0];
  if (opacity !== undefined) looks.opacity = Number.parseFloat(opacity) > 0.02;
  if (style.has('font-size')) looks.fontSize = !isTinyFont(get('font-size'));
  else if (/^(?:0|0?\.\d+)(?:px|em|rem|pt)?[/\s]/.test(get('font'))) looks.fontSize = false;
  if (isSqueezed(get)) looks.size = false;
  if (isFarOff(get)) looks.place = false;
  else if (get('position') === 'static' || style.has('left') || style.has('text-indent')) looks.place = true;
  const color = get('color');
  if (color) looks.color = color;
  const background = get('background-color') || (/^\S+$/.test(get('background')) ? get('background') : '');
  if (background) looks.background = background;
  else if (style.has('background') || style.has('background-image')) looks.background = 'image';
  return Object.keys(looks).length > 0 ? looks : null;
}

function isTinyFont(value: string): boolean {
  return ZERO.test(value) || /^(?:0?\.\d+|1(?:\.\d+)?)px$/.test(value) || /^0?\.0\d*r?em$/.test(value);
}

function isSqueezed(get: (name: string) => string): boolean {
  const cuts = /hidden|clip/.test(get('overflow') + get('overflow-x') + get('overflow-y'));
  const flat = [get('height'), get('width'), get('max-height'), get('max-width')].some(
    (v) => ZERO.test(v) || TINY.test(v),
  );
  if (cuts && flat) return true;
  if (/^rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)$/.test(get('clip')))
    return true;
  return /^(?:inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0(?:px)? 0(?:px)?\s*\))/.test(get('clip-path'));
}

function isFarOff(get: (name: string) => string): boolean {
  const placed = /absolute|fixed|relative/.test(get('position'));
  if (placed && ['left', 'top', 'right', 'bottom', 'inset'].some((side) => FAR.test(get(side)))) return true;
  if (FAR.test(get('text-indent')) || FAR.test(get('margin-left')) || FAR.test(get('margin-top'))) return true;
  return /scale(?:3d|x|y)?\(\s*0(?:\.0+)?\s*[,)]|translate(?:x|y|3d)?\(\s*-\d{4,}/.test(get('transform'));
}
