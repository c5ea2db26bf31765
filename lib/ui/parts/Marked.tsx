interface Props {
  readonly text: string;
  /** What to mark; `null`: nothing. */
  readonly hit: RegExp | null;
}

/** A text with the hits of a search marked. */
export function Marked({ text, hit }: Props) {
  if (hit === null) return <>{text}</>;
  return <>{splitHits(text, hit).map(({ part, marked }) => (marked ? <mark>{part}</mark> : part))}</>;
}

/** A text cut at the hits of a pattern. Shape: the parts join to the text. */
export function splitHits(text: string, hit: RegExp): { readonly part: string; readonly marked: boolean }[] {
  const parts: { part: string; marked: boolean }[] = [];
  let end = 0;
  for (const { index, 0: match } of text.matchAll(new RegExp(hit.source, `${hit.flags.replace('g', '')}g`))) {
    if (index > end) parts.push({ part: text.slice(end, index), marked: false });
    if (match !== '') parts.push({ part: match, marked: true });
    end = index + match.length;
  }
  return end < text.length ? [...parts, { part: text.slice(end), marked: false }] : parts;
}
