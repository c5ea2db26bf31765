import type { PolicyText } from '../types.ts';
import { boundPolicy } from './bound-policy.ts';
import { extractPolicy } from './extract-policy.ts';

/** The policy in the page of an open tab, as it is laid out now, and the address it stands at. */
export function readLivePage(document: Document, url: string): { url: string; policy: PolicyText } {
  return { url, policy: boundPolicy(extractPolicy(document, { url, live: true })) };
}
