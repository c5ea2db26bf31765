import en from '../../assets/locales/en.json' with { type: 'json' };

/** The English wording: every text that a person reads, by the ids of the product. Other languages have its shape. */
export const WORDING = en;
export type Wording = typeof en;

/** The code of a state or failure; each has a title, a body and actions in the wording. */
export type StateCode = keyof Wording['states'];

/**
 * A template with its `{name}` placeholders filled. A placeholder without a value stays as it is.
 *
 * Fails: never. Values are plain text and are not read for placeholders again.
 */
export function fill(template: string, values: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
