import type { ReadDocument } from '../analyze.ts';
import type { PageInspection } from '../find/inspect-page.ts';
import type { PageLink } from '../find/page-link.ts';
import type { Candidate } from '../find/rank-links.ts';
import type { StateCode } from '../strings/strings.ts';
import type { PolicyText, Report } from '../types.ts';
import type { Job } from './job.ts';
import type { Choice, Notice, TabState } from './tab-state.ts';

/** Why a reading ended without a report, and what may come next. */
export interface Stop {
  readonly code: StateCode;
  readonly policyUrl?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly choices?: readonly Choice[];
  /** The reading goes on by itself once this origin may be read. */
  readonly waitsFor?: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly stop: Stop };

/** A page that arrived and was read. */
export interface ReadPage {
  /** Address after redirects. */
  readonly url: string;
  readonly policy: PolicyText;
  readonly links: readonly PageLink[];
  /** Address of the English version that the page offers; `null`: none, or this is it. */
  readonly english: string | null;
  /** False when only a part of it was read. */
  readonly complete: boolean;
  readonly notices: readonly Notice[];
  /** True for the page as it stands in the tab, false for a download. */
  readonly live: boolean;
}

/**
 * What a reading needs of the world. Everything but the order of steps is behind it, so the order runs in Node. For a
 * job that was cancelled nothing is stored or shown any more.
 */
export interface Ports {
  /** Runs the finder in the tab. */
  inspect(job: Job): Promise<Outcome<PageInspection>>;
  /** Reads the policy that stands in the tab. */
  readLive(job: Job): Promise<Outcome<ReadPage>>;
  /** Downloads and reads an address, if it may be read. */
  readAddress(job: Job, url: string): Promise<Outcome<ReadPage>>;
  /** A page's links, ranked by how likely they lead to its policy. */
  rank(links: readonly PageLink[], pageUrl: string): readonly Candidate[];
  /** Downloads a page that completes a policy: it has less time than the policy itself. */
  readPart(job: Job, url: string): Promise<Outcome<ReadPage>>;
  /** The report of a policy and the documents that complete it. */
  judge(page: ReadPage, parts: readonly ReadDocument[]): Promise<Outcome<Report>>;
  /** Keeps the report. False: it could not be kept; the report is shown all the same. */
  save(
    job: Job,
    page: ReadPage,
    report: Report,
  ): Promise<{ readonly saved: boolean; readonly notices: readonly Notice[] }>;
  /** Stores the job before the next step begins. */
  persist(job: Job): Promise<void>;
  show(job: Job, state: TabState): Promise<void>;
  /** ms since the epoch. */
  now(): number;
  /** Two addresses on one registrable domain. */
  sameSite(a: string, b: string): boolean;
  /** True once the person stopped the reading, or the tab went elsewhere. */
  cancelled(job: Job): boolean;
}
