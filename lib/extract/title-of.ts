import type { Draft } from './draft.ts';
import { isDate } from './keep-within.ts';
import type { Page } from './page-tree.ts';

/** What a site's name is set apart with in a page's title. */
const SEPARATOR = /\s+[|–—·»:-]\s+|\s*[|·»]\s*/;

/**
 * The policy's title: its first top heading, or the page's title without the site's name.
 *
 * Fails: an empty string where the page has neither.
 */
export function titleOf(page: Page, drafts: readonly Draft[]): string {
  const heading = drafts
    .slice(0, 12)
    .find((draft) => draft.kind === 'heading' && draft.level === 1 && draft.text.length <= 120 && !isDate(draft));
  if (heading) return heading.text;
  const parts = page.title.split(SEPARATOR).filter((part) => part !== '');
  const telling = parts.find((part) =>
    /privacy|policy|notice|statement|datenschutz|confidential|privacidad|cookie/i.test(part),
  );
  return (telling ?? parts[0] ?? drafts.find(({ kind }) => kind === 'heading')?.text ?? '').slice(0, 300);
}
