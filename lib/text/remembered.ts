/** Texts that each memory holds at most: a hostile text need not repeat any. */
const MOST_TEXTS = 24_000;

const memories: (() => void)[] = [];

/** Reads a text, or recalls what it read. */
export interface Memory<T> {
  (text: string): T;
  /** Takes over what is known of a text without reading it, while there is room. */
  put(text: string, value: T): void;
}

/**
 * A reader of texts that reads each of them once, until texts are forgotten.
 *
 * Shape:  what it gives is never `undefined`. `forgotten` is called when what it gave is not used any more.
 */
export function remembered<T>(read: (text: string) => T, forgotten: () => void = () => undefined): Memory<T> {
  const places = new Map<string, number>();
  const texts: string[] = [];
  const values: T[] = [];
  /** Where the text stands that was asked for last. */
  let last = 0;
  const forget = (): void => {
    places.clear();
    texts.length = 0;
    values.length = 0;
    last = 0;
    forgotten();
  };
  memories.push(forget);
  const put = (text: string, value: T): void => {
    places.set(text, texts.length);
    texts.push(text);
    values.push(value);
  };
  const recall = (text: string): T => {
    // each reader goes through the texts in the same order
    const place = last + 1 < texts.length && texts[last + 1] === text ? last + 1 : places.get(text);
    const known = place === undefined ? undefined : values[place];
    if (place !== undefined && known !== undefined) {
      last = place;
      return known;
    }
    if (texts.length >= MOST_TEXTS) forget();
    const fresh = read(text);
    last = texts.length;
    put(text, fresh);
    return fresh;
  };
  return Object.assign(recall, {
    put: (text: string, value: T): void => {
      if (texts.length < MOST_TEXTS) put(text, value);
    },
  });
}

/** Lets go of all texts: to be called when a policy has been read. */
export function forgetTexts(): void {
  for (const forget of memories) forget();
}
