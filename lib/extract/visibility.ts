/**
 * What one element does to the text in it.
 *
 * `gone`: nothing in it is seen. `hidden`: its own text is not seen, though an element in it may be. `shown`: its own
 * text is seen even where an outer element hides it. `inherit`: as outside.
 */
export type Sight = 'gone' | 'hidden' | 'shown' | 'inherit';

/** Tells what a person cannot see. One way for an open tab, one for a page that was fetched. */
export interface Visibility {
  of(element: Element): Sight;
  /** False when layout that was not looked at may hide text. */
  readonly complete: boolean;
}
