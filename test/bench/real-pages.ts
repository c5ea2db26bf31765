import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS } from '../../scripts/corpus-lines.ts';

/**
 * Pages of real policies, where the corpus is there: made pages repeat themselves, and what repeats is read faster.
 *
 * Shape:  with all their markup, as they were crawled, or with markup that was rebuilt; in the order of their names; none
 *         without a corpus. Policies that are kept aside are left out.
 */
export function realPages(): { html: string; asCrawled: boolean }[] {
  const folder = join(CORPUS, 'dev');
  if (!existsSync(folder)) return [];
  // the corpus is ours and of a known shape
  const sources = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')) as Record<string, { from: string }>;
  const aside = new Set(JSON.parse(readFileSync(join(folder, 'aside.json'), 'utf8')) as string[]);
  return Object.entries(sources)
    .filter(([name]) => !aside.has(name))
    .map(([name, { from }]) => ({
      html: readFileSync(join(folder, 'pages', `${name}.html`), 'utf8'),
      asCrawled: from.includes('as crawled'),
    }));
}
