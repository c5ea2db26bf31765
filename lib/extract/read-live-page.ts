import type { PolicyText } from '../types.ts';
import { boundPolicy } from './bound-policy.ts';
import { englishVersion } from './english-version.ts';
import { extractPolicy } from './extract-policy.ts';

/** What was read from the page of an open tab. */
export interface LivePage {
  readonly url: string;
  readonly policy: PolicyText;
  /** Address of the English version that the page offers; `null`: none, or this is it. */
  readonly english: string | null;
}

/** The policy in the page of an open tab, as it is laid out now, and the address it stands at. */
export function readLivePage(document: Document, url: string): LivePage {
  const policy = boundPolicy(extractPolicy(document, { url, live: true }));
  return { url, policy, english: englishVersion(document, url) };
}
