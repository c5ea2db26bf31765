import type { ReadDocument } from '../analyze.ts';
import type { PageLink } from '../find/page-link.ts';
import type { Notice } from '../job/tab-state.ts';
import type { StateCode } from '../strings/strings.ts';
import type { PolicyText, Report } from '../types.ts';

/** A downloaded page or a person's own file, on its way to where documents can be parsed. */
export interface PageToParse {
  /** `null` for a file. */
  readonly url: string | null;
  /** File name, where there is no address. */
  readonly name?: string;
  /** HTTP status; `null` for a file. */
  readonly status: number | null;
  readonly contentType: string | null;
  readonly base64: string;
  readonly cut: boolean;
  readonly announced: number | null;
}

export type HostOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StateCode; readonly values: Readonly<Record<string, string>> };

export interface ParsedPage {
  readonly policy: PolicyText;
  readonly links: readonly PageLink[];
  readonly english: string | null;
  readonly complete: boolean;
  readonly notices: readonly Notice[];
}

/**
 * The page with a DOM and a worker: the offscreen document in Chromium, the background page itself in Firefox.
 * Only the background speaks to it.
 */
export interface HostProtocol {
  parse(request: PageToParse): HostOutcome<ParsedPage>;
  judge(request: { readonly documents: readonly ReadDocument[] }): HostOutcome<Report>;
}

export type HostTask = keyof HostProtocol;
export type HostMessage = {
  readonly [T in HostTask]: { readonly to: 'host'; readonly task: T; readonly request: Parameters<HostProtocol[T]>[0] };
}[HostTask];
