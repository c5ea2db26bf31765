const ITEM = '[data-item]';

/**
 * Keys of a list of findings: up and down, Home and End move between them, Enter follows the first "Show in policy".
 *
 * Shape:  for the `keydown` of an element around items with `data-item` and `tabindex="-1"` or 0. Keys pressed in a
 *         field, a button or a link stay theirs.
 */
export function useListKeys(): (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => void {
  return (event) => {
    const target = event.target as HTMLElement; // key events come from elements
    if (!target.matches(ITEM)) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
    const at = items.indexOf(target);
    if (event.key === 'Enter') {
      event.preventDefault();
      target.querySelector<HTMLElement>('[data-show]')?.click();
      return;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const next = to === undefined ? undefined : items[to];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
}
