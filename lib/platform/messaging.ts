import type { Runtime } from 'webextension-polyfill';
import { admit, classifySender } from '../messages/gates.ts';
import type { Handlers, Name, Reply, Request } from '../messages/protocol.ts';
import { browser } from './browser.ts';
import { ownIdentity } from './identity.ts';

/** Sends a message of ours to the background and waits for its reply. */
export function send<N extends Name>(name: N, request: Request<N>): Promise<Reply<N>> {
  return browser.runtime.sendMessage({ name, request });
}

/** Answers messages in the background. One that does not pass its gate gets no reply, and changes nothing. */
export function serveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const admitted = admit(message, classifySender(sender, ownIdentity()));
    if (!admitted) return undefined;
    const handle = handlers[admitted.name] as (request: unknown) => Promise<unknown>; // name and request belong together
    return handle(admitted.request);
  });
}
