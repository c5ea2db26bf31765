/** Texts that each memory holds at most: a hostile text need not repeat any. */
const MOST_TEXTS = 24_000;

const memories: (() => void)[] = [];

/**
 * A reader of texts that reads each of them once, until texts are forgotten.
 *
 * Shape:  what it gives is never `undefined`. `forgotten` is called when what it gave is not used any more.
 */
export function remembered<T>(read: (text: string) => T, forgotten: () => void = () => undefined): (text: string) => T {
  const known = new Map<string, T>();
  let lastText = '';
  let last: T | undefined;
  const forget = (): void => {
    known.clear();
    lastText = '';
    last = undefined;
    forgotten();
  };
  memories.push(forget);
  return (text) => {
    // many readers ask of one text before they turn to the next
    if (text === lastText && last !== undefined) return last;
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_TEXTS) forget();
      found = read(text);
      known.set(text, found);
    }
    lastText = text;
    last = found;
    return found;
  };
}

/** Lets go of all texts: to be called when a policy has been read. */
export function forgetTexts(): void {
  for (const forget of memories) forget();
}
