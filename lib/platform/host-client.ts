import { browser } from './browser.ts';
import type { HostProtocol, HostTask } from './host-protocol.ts';

/** Address of the hidden page, within the package. */
const PAGE = '/offscreen.html';

let opening: Promise<void> | null = null;

/** Has the hidden page do a task; in Firefox the background page does it itself. */
export async function askHost<T extends HostTask>(
  task: T,
  request: Parameters<HostProtocol[T]>[0],
): Promise<ReturnType<HostProtocol[T]>> {
  if (import.meta.env.FIREFOX) {
    const { runInHost } = await import('./host.ts');
    return runInHost(task, request);
  }
  opening ??= openHost().finally(() => (opening = null));
  await opening;
  return browser.runtime.sendMessage({ to: 'host', task, request });
}

async function openHost(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification: 'Parses the text of a privacy policy and analyses it in a worker.',
  });
}
