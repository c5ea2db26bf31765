import type { Handlers } from '../messages/protocol.ts';
import { listCorrected, saveCorrections } from '../store/corrections.ts';
import { deleteAllReports, deleteReport } from '../store/delete-reports.ts';
import { listReports } from '../store/reports.ts';
import { stoppedState, type TabState } from '../job/tab-state.ts';
import { exportAll, importAll } from './backups.ts';
import { browser } from './browser.ts';
import { reports } from './database.ts';
import { createLinkMenu, serveLinkMenu } from './link-menu.ts';
import { serveMessages } from './messaging.ts';
import { readGiven } from './read-given.ts';
import {
  cancelReading,
  forgetReadings,
  markAsked,
  noteDenial,
  RESUME_ALARM,
  resumeReadings,
  startReading,
} from './readings.ts';
import { pace } from './reading-ports.ts';
import { loadReview, storeReview } from './reviews.ts';
import { openSaved } from './open-saved.ts';
import { showInTab } from './show-in-tab.ts';
import { getTabState } from './tab-records.ts';

const IDLE: TabState = { kind: 'idle', host: null, code: 'ready' };
const MOVED: TabState = { kind: 'idle', host: null, code: 'click-button' };

const HANDLERS: Handlers = {
  'get-state': async ({ tabId }) => (await getTabState(tabId)) ?? IDLE,
  'read-tab': async ({ tabId, afresh }) => {
    await noteDenial(tabId);
    if (afresh || isWorthReading(await getTabState(tabId))) void startReading(tabId, null);
    return null;
  },
  'read-address': async ({ tabId, url }) => {
    void startReading(tabId, url);
    return null;
  },
  'read-given': async (request) => {
    void readGiven(request);
    return null;
  },
  'permission-asked': async ({ tabId }) => {
    await markAsked(tabId);
    return null;
  },
  'permission-denied': async ({ tabId }) => {
    await noteDenial(tabId);
    return null;
  },
  stop: async ({ tabId }) => {
    await cancelReading(tabId, stoppedState('stopped'));
    return null;
  },
  'show-in-tab': (request) => showInTab(request),
  'get-review': ({ tabId }) => loadReview(tabId),
  'set-review': async ({ tabId, review }) => {
    await storeReview(tabId, review);
    return null;
  },
  'list-saved': async () => listReports(await reports()),
  'open-saved': (request) => openSaved(request),
  'delete-saved': async ({ key }) => {
    await deleteReport(await reports(), key);
    return null;
  },
  'delete-everything': async () => {
    // Nothing that is being read may be stored after this.
    await forgetReadings();
    await deleteAllReports(await reports());
    await browser.storage.local.clear();
    await browser.alarms.clearAll();
    return null;
  },
  'list-corrected': async () => listCorrected(await reports()),
  'delete-corrections': async ({ sha256 }) => {
    await saveCorrections(await reports(), { sha256, corrections: {} });
    return null;
  },
  export: exportAll,
  import: ({ text }) => importAll(text),
};

/** States that a new click on the icon leaves as they are: a result, work under way, or a choice the person has. */
const KEPT_STOPS: ReadonlySet<string> = new Set([
  'several-policies',
  'no-policy-found',
  'needs-permission',
  'permission-denied',
  'not-a-policy',
]);

function isWorthReading(state: TabState | null): boolean {
  if (!state || state.kind === 'idle') return true;
  return state.kind === 'stopped' && !KEPT_STOPS.has(state.code);
}

/** Registers every listener of the background. Runs at the top level, so that the browser wakes it for each. */
export function serveBackground(): void {
  serveMessages(HANDLERS);
  serveLinkMenu();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createLinkMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RESUME_ALARM) void resumeReadings();
  });
  browser.runtime.onStartup.addListener(() => void resumeReadings());
  browser.permissions.onAdded.addListener(() => void resumeReadings());
  browser.tabs.onRemoved.addListener((tabId) => {
    pace.forget(tabId);
    void cancelReading(tabId, null);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void leavePage(tabId);
  });
  void resumeReadings();
}

/** A tab goes elsewhere: what was known of it is not shown beside the next page. */
async function leavePage(tabId: number): Promise<void> {
  if (!(await getTabState(tabId))) return;
  await cancelReading(tabId, MOVED);
}
