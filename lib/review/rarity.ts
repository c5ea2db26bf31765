import { plainText } from '../text/normalize.ts';
import { POLICIES_COUNTED, PRACTICE_COUNTS } from './practice-shares.ts';
import { names, RARE_PRACTICES, type RarePracticeId } from './rare-practices.ts';

/** A practice that no more than this share of policies name is unusual. */
const UNUSUAL_TO = 0.1;

/** An unusual practice, and how many policies name it. */
export interface Rarity {
  readonly practice: RarePracticeId;
  readonly count: number;
  readonly of: number;
}

/** What is unusual about a sentence; `null`: nothing that is known. */
export function rarityOf(quote: string): Rarity | null {
  const plain = plainText(quote);
  const practice = RARE_PRACTICES.find((one) => names(one, plain))?.id;
  if (practice === undefined) return null;
  const count = PRACTICE_COUNTS[practice];
  return count <= UNUSUAL_TO * POLICIES_COUNTED ? { practice, count, of: POLICIES_COUNTED } : null;
}
