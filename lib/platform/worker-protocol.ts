import type { BoundedHtml } from '../extract/bound-html.ts';
import type { ReadDocument } from '../analyze.ts';
import type { Report } from '../types.ts';

/** What the worker does: all work on hostile text that needs no DOM. */
export interface WorkerProtocol {
  /** Bounds a page before any DOM is built of it. */
  bound(request: { readonly html: string }): BoundedHtml;
  judge(request: { readonly documents: readonly ReadDocument[] }): Report;
}

export type WorkerTask = keyof WorkerProtocol;
export type WorkerRequest = {
  readonly [T in WorkerTask]: {
    readonly id: number;
    readonly task: T;
    readonly request: Parameters<WorkerProtocol[T]>[0];
  };
}[WorkerTask];
export type WorkerReply =
  | { readonly id: number; readonly ok: true; readonly reply: unknown }
  | { readonly id: number; readonly ok: false; readonly code: 'damaged-install' | 'unknown-error' };
