export interface BoundedHtml {
  readonly html: string;
  /** What of the page is in `html`; `null`: all of it. Units: UTF-16 units of the source. */
  readonly cut: { readonly read: number; readonly of: number } | null;
}
export function boundHtml(html: string): BoundedHtml {
  return { html, cut: null };
}
