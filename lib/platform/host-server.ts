import type { Runtime } from 'webextension-polyfill';
import { classifySender } from '../messages/gates.ts';
import { browser } from './browser.ts';
import type { HostMessage } from './host-protocol.ts';
import { runInHost } from './host.ts';
import { ownIdentity } from './identity.ts';

/** Answers the background's tasks in the hidden page. Everything else is left to the background. */
export function serveHost(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isHostMessage(message) || classifySender(sender, ownIdentity()) !== 'extension') return undefined;
    return runInHost(message.task, message.request);
  });
}

/** Our own background sends these, and the sender is checked: the shape needs no more than its address. */
function isHostMessage(message: unknown): message is HostMessage {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'host';
}
