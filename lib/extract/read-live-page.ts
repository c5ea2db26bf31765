import type { PolicyText } from '../types.ts';
import { extractPolicy } from './extract-policy.ts';

/** The text of an open page, with the address it has now. */
export interface LivePage {
  readonly url: string;
  readonly policy: PolicyText;
}

/** Reads the policy that is open in a tab, as a person sees it. The page is only read. */
export function readLivePage(document: Document, url: string): LivePage {
  return { url, policy: extractPolicy(document, { url, live: true }) };
}
