import { NO_REVIEW, type Review } from '../review/review.ts';
import { readReview } from '../store/review-record.ts';
import { browser } from './browser.ts';

const KEY = 'review';

/** How a person looks at every report: their weights and their lens. */
export type OwnView = Pick<Review, 'weights' | 'lens'>;

export async function loadOwnView(): Promise<OwnView> {
  const { weights, lens } = readReview((await browser.storage.local.get(KEY))[KEY]);
  return { weights, lens };
}

export async function storeOwnView({ weights, lens }: OwnView): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...NO_REVIEW, weights, lens } });
}

/** Tells when weights or lens change, on whichever page. */
export function watchOwnView(tell: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) tell();
  });
}
