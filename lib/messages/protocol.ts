import type { Review } from '../review/review.ts';
import type { CorrectedText } from '../store/corrections.ts';
import type { SavedKey, SavedSummary } from '../store/reports.ts';
import type { TabState } from '../job/tab-state.ts';

/**
 * Every message between our own pages and the background: request in, reply out.
 *
 * Scripts in web pages send none: what they found comes back as the result of their injection, so a hijacked page has
 * no way to speak to the background at all.
 */
export interface Protocol {
  /** What is known about a tab. */
  'get-state'(request: { readonly tabId: number }): TabState;
  /** Read the policy of the site in a tab. Replies at once; the state follows. */
  'read-tab'(request: { readonly tabId: number; readonly afresh: boolean }): null;
  /** Read the policy at an address that the person chose or typed. */
  'read-address'(request: { readonly tabId: number; readonly url: string }): null;
  /** Read a text or file that the person pasted, chose or dropped. `type`: a MIME type, '' where it is not known. */
  'read-given'(request: {
    readonly tabId: number;
    readonly name: string;
    readonly type: string;
    readonly base64: string;
  }): null;
  /** The person is about to be asked for the waiting job's host, or refused it. */
  'permission-asked'(request: { readonly tabId: number }): null;
  'permission-denied'(request: { readonly tabId: number }): null;
  stop(request: { readonly tabId: number }): null;
  /**
   * Marks a sentence in the tab, where the policy is open there; `nth` of the same sentences, from 0. False: not that
   * page, or no right to it.
   */
  'show-in-tab'(request: { readonly tabId: number; readonly quote: string; readonly nth: number }): boolean;
  /** How the person looks at the report of a tab: corrections of its text, weights, lens. */
  'get-review'(request: { readonly tabId: number }): Review;
  'set-review'(request: { readonly tabId: number; readonly review: Review }): null;
  'list-saved'(request: Empty): readonly SavedSummary[];
  /** Puts a saved report before the person, as the state of a tab. */
  'open-saved'(request: { readonly tabId: number; readonly key: SavedKey }): boolean;
  'delete-saved'(request: { readonly key: SavedKey }): null;
  'delete-everything'(request: Empty): null;
  'list-corrected'(request: Empty): readonly CorrectedText[];
  'delete-corrections'(request: { readonly sha256: string }): null;
  /** Everything that is stored, as the text of a file. */
  export(request: Empty): string;
  /** Adds what such a text holds. False: it is none, and nothing was changed. */
  import(request: { readonly text: string }): boolean;
}

export type Empty = Readonly<Record<string, never>>;
export type Name = keyof Protocol;
export type Request<N extends Name> = Parameters<Protocol[N]>[0];
export type Reply<N extends Name> = ReturnType<Protocol[N]>;
/** What the background does for each message. */
export type Handlers = { readonly [N in Name]: (request: Request<N>) => Promise<Reply<N>> };
