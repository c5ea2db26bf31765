import { browser } from './browser.ts';

/** Id and origin of this extension, to tell our own pages from anything else that sends messages. */
export function ownIdentity(): { readonly id: string; readonly origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
}
