import type { StateCode } from '../strings/strings.ts';
import type { Report } from '../types.ts';

/** The steps of one reading, in order. Each is stored before the next begins. */
export const STAGES = ['queued', 'finding', 'fetching', 'parsing', 'classifying', 'saving'] as const;
export type Stage = (typeof STAGES)[number];

/** A page that may hold the policy, as a person can choose it. */
export interface Choice {
  readonly url: string;
  /** The link's text as the page has it; the address where it has none. */
  readonly text: string;
}

/** What Smallprint knows about one tab: all that popup and side panel draw. */
export type TabState =
  /** Nothing was read: before the first click, or after the tab went elsewhere. */
  | { readonly kind: 'idle'; readonly host: string | null; readonly code: Extract<StateCode, 'ready' | 'click-button'> }
  | {
      readonly kind: 'reading';
      readonly host: string;
      readonly stage: Stage;
      /** Address of the policy, once it is found. */
      readonly policyUrl: string | null;
      /** Size of the text, once it is read. */
      readonly words: number | null;
      readonly sections: number | null;
    }
  | {
      readonly kind: 'report';
      /** Host of the page that was clicked on. */
      readonly host: string;
      /** Address of the policy: a link opens it there. `null` for a pasted text. */
      readonly policyUrl: string | null;
      /** True when the policy lies on the site's own registrable domain. */
      readonly own: boolean;
      readonly report: Report;
      /** ms since the epoch. */
      readonly readAt: number;
      /** False in private windows, and where storing failed. */
      readonly saved: boolean;
      /** Things to say beside the report: `partly-read`, `storage-full`, `hidden-text`, `private-window` … */
      readonly notices: readonly Notice[];
    }
  /** A state with no report, and what to do next. */
  | {
      readonly kind: 'stopped';
      readonly host: string | null;
      readonly code: StateCode;
      readonly policyUrl: string | null;
      /** Fills the placeholders of the code's texts (`host`, `language`, `n`, `m` …). */
      readonly values: Readonly<Record<string, string>>;
      readonly choices: readonly Choice[];
    };

export interface Notice {
  readonly code: StateCode;
  readonly values: Readonly<Record<string, string>>;
  /** What the page says that the notice is about, for people who ask to see it. */
  readonly quotes?: readonly string[];
}

type StateOf<Kind extends TabState['kind']> = Extract<TabState, { readonly kind: Kind }>;

/** The state of a tab whose policy is being read. */
export function readingState(
  host: string,
  stage: Stage,
  { policyUrl = null, words = null, sections = null }: Partial<StateOf<'reading'>> = {},
): StateOf<'reading'> {
  return { kind: 'reading', host, stage, policyUrl, words, sections };
}

/** The state of a tab whose reading ended without a report. */
export function stoppedState(
  code: StateCode,
  { host = null, policyUrl = null, values = {}, choices = [] }: Partial<StateOf<'stopped'>> = {},
): StateOf<'stopped'> {
  return { kind: 'stopped', host, code, policyUrl, values, choices };
}
