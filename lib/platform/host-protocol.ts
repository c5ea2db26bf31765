import type { ReadDocument } from '../analyze.ts';
import type { PageLink } from '../find/page-link.ts';
import type { Notice } from '../job/tab-state.ts';
import type { StateCode } from '../strings/strings.ts';
import type { PolicyText, Report } from '../types.ts';

/** A downloaded page, on its way to where documents can be parsed. */
export interface PageToParse {
  readonly url: string;
  readonly status: number;
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
  readonly complete: boolean;
  readonly notices: readonly Notice[];
}

/**
 * The page with a DOM and a worker: the offscreen document in Chromium, the background page itself in Firefox.
 * Only the background speaks to it.
 */
export interface HostProtocol {
  parse(request: PageToParse): HostOutcome<ParsedPage>;
  'parse-text'(request: { readonly text: string; readonly name: string }): HostOutcome<ParsedPage>;
  judge(request: { readonly documents: readonly ReadDocument[] }): HostOutcome<Report>;
}

export type HostTask = keyof HostProtocol;
export type HostMessage = {
  readonly [T in HostTask]: { readonly to: 'host'; readonly task: T; readonly request: Parameters<HostProtocol[T]>[0] };
}[HostTask];
