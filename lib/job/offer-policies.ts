import { type Candidate, LIKELY } from '../find/rank-links.ts';
import type { Choice } from './tab-state.ts';

/** Two different addresses closer than this are a tie: the person chooses. */
const TIE = 0.02;
const MOST_CHOICES = 5;

/** What the links of a page offer. */
export interface Offer {
  readonly best: Candidate | null;
  /** Further links to try when the best turns out to be another kind of page. */
  readonly others: readonly Candidate[];
  /** Equally good links, for the person to choose from; empty where one is best. */
  readonly tied: readonly Choice[];
  /** Pages that list the legal texts. */
  readonly hubs: readonly Candidate[];
  /** Links too doubtful to follow unasked. */
  readonly weak: readonly Choice[];
}

/** Sorts ranked links into what is read, what is asked about and what is left. */
export function offerPolicies(candidates: readonly Candidate[]): Offer {
  const policies = candidates.filter(({ kind }) => kind === 'privacy-policy');
  const sure = policies.filter(({ score }) => score >= LIKELY);
  const [best, second] = sure;
  const tie = best && second && best.score - second.score < TIE && best.score < 0.9;
  return {
    best: best && !tie ? best : null,
    others: sure.slice(1),
    tied: tie
      ? sure
          .filter(({ score }) => best.score - score < TIE)
          .slice(0, MOST_CHOICES)
          .map(choiceOf)
      : [],
    hubs: candidates.filter(({ kind }) => kind === 'legal-hub'),
    weak: candidates
      .filter((one) => !sure.includes(one) && one.kind !== 'do-not-sell')
      .slice(0, MOST_CHOICES)
      .map(choiceOf),
  };
}

function choiceOf({ url, text }: Candidate): Choice {
  return { url, text: text.trim() || url };
}
