/** A sentence longer than this takes a third line at the usual size. Chosen on all verdicts, in the widest usual font. */
const MOST_AT_USUAL_SIZE = 80;

interface Props {
  readonly text: string;
  /** A sentence of its own behind it. */
  readonly also?: string | undefined;
}

/** One sentence on the whole policy, in at most two lines: a long one is set smaller. */
export function Verdict({ text, also }: Props) {
  return (
    <p class="verdict" data-long={text.length > MOST_AT_USUAL_SIZE ? '' : undefined}>
      {text}
      {also !== undefined && <> {also}</>}
    </p>
  );
}
