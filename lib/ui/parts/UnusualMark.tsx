import { rarityOf } from '../../review/rarity.ts';
import { formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { Icon } from './Icon.tsx';

/** What is unusual about a sentence, and how many policies name the same; nothing where nothing is. */
export function UnusualMark({ quote }: { readonly quote: string }) {
  const rarity = rarityOf(quote);
  if (rarity === null) return null;
  const { label, seen, practices } = WORDING.ui.unusual;
  const values = { n: formatNumber(rarity.count), m: formatNumber(rarity.of) };
  return (
    <p class="unusual">
      <Icon name="info" size="sm" />
      <span>
        <strong>{label}:</strong> {practices[rarity.practice]}. <span class="muted">{fill(seen, values)}</span>
      </span>
    </p>
  );
}
