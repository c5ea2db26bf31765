import { type Job, MAX_ATTEMPTS } from '../job/job.ts';
import { readingState, stoppedState, type TabState } from '../job/tab-state.ts';
import { runJob } from '../job/run-job.ts';
import { showBadge } from './badge.ts';
import { browser } from './browser.ts';
import { persistJob, removeJob, storedJob, storedJobs } from './job-records.ts';
import { createLimiter } from './limiter.ts';
import { mayRead } from './permissions.ts';
import { readingPorts } from './reading-ports.ts';
import { session } from './session.ts';
import { forgetTab, getTabState, setTabState } from './tab-records.ts';

/** Wakes the background where the browser ended it in the middle of a job. */
export const RESUME_ALARM = 'resume';
/** Readings at once; the others wait. */
const reading = createLimiter(3);
/** Which job or other work this background runs for each tab; what is not here any more was cancelled. */
const running = new Map<number, string>();

const cancelled = (job: Job): boolean => running.get(job.tabId) !== job.id;
const ports = readingPorts(cancelled);

/** Begins to read the policy of the site in a tab, or at an address that the person chose. */
export async function startReading(tabId: number, chosen: string | null): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const before = await storedJob(tabId);
  // After the page was left for another origin its address is hidden; the chosen address is then read for itself.
  const pageUrl = tab.url ?? before?.pageUrl ?? chosen;
  if (!pageUrl || !/^https?:/i.test(pageUrl)) {
    return setTabState(tabId, stoppedState('browser-page'));
  }
  await run({
    id: crypto.randomUUID(),
    tabId,
    incognito: tab.incognito,
    pageUrl,
    stage: 'queued',
    target: chosen,
    chosen: chosen !== null,
    waitsFor: null,
    asked: false,
    attempts: 0,
  });
}

/** Goes on with every job that a former background left, and with those whose permission has come. */
export async function resumeReadings(): Promise<void> {
  for (const { tabId, id, waitsFor } of await storedJobs()) {
    if (waitsFor !== null && !(await mayRead(waitsFor))) continue;
    const job = await storedJob(tabId);
    // Two events may have woken the background at once, and by now the job may be another, or gone.
    if (job?.id === id && !running.has(tabId)) void run({ ...job, waitsFor: null, asked: false });
  }
}

/** Ends the reading of a tab. `next` is what the tab shows then; `null`: nothing is known of it any more. */
export async function cancelReading(tabId: number, next: TabState | null): Promise<void> {
  running.delete(tabId);
  await removeJob(tabId);
  if (next) await setTabState(tabId, next);
  else await forgetTab(tabId);
  await restIfIdle();
}

/** Ends the readings of all tabs, and forgets what the browser's memory holds. */
export async function forgetReadings(): Promise<void> {
  running.clear();
  await session.clear();
  await restIfIdle();
}

/** Reads something else for a tab: shows what comes of it, unless that was ended before. Never throws. */
export async function readInstead(tabId: number, host: string, work: () => Promise<TabState>): Promise<void> {
  const id = crypto.randomUUID();
  await cancelReading(tabId, readingState(host, 'parsing'));
  running.set(tabId, id);
  const state = await work().catch((error: unknown) => {
    console.error(error);
    return stoppedState('unknown-error', { host });
  });
  if (running.get(tabId) !== id) return;
  running.delete(tabId);
  await setTabState(tabId, state);
}

/** Marks that the browser asks the person now, so that a popup that opens later knows of a refusal. */
export async function markAsked(tabId: number): Promise<void> {
  const job = await storedJob(tabId);
  if (job?.waitsFor) await persistJob({ ...job, asked: true });
}

/** The person was asked and has not allowed it: that becomes the tab's state, with its next steps. */
export async function noteDenial(tabId: number): Promise<void> {
  const job = await storedJob(tabId);
  const state = await getTabState(tabId);
  if (!job?.waitsFor || !job.asked || state?.kind !== 'stopped' || (await mayRead(job.waitsFor))) return;
  await persistJob({ ...job, asked: false });
  await setTabState(tabId, { ...state, code: 'permission-denied' });
}

async function run(job: Job): Promise<void> {
  const attempt: Job = { ...job, attempts: job.attempts + 1 };
  running.set(job.tabId, job.id);
  await persistJob(attempt);
  await browser.alarms.create(RESUME_ALARM, { periodInMinutes: 0.5 });
  if (cancelled(job)) return restIfIdle();
  const queued = readingState(new URL(job.pageUrl).host, 'queued', { policyUrl: job.target });
  await setTabState(job.tabId, queued);
  await showBadge(job.tabId, queued);
  await reading(async () => {
    if (cancelled(job)) return;
    try {
      if (attempt.attempts > MAX_ATTEMPTS) throw new Error('gave up');
      await runJob(attempt, ports);
    } catch (error) {
      console.error(error);
      if (!cancelled(job)) await fail(attempt);
    }
  });
  const left = await storedJob(job.tabId);
  if (cancelled(job)) return;
  running.delete(job.tabId);
  // A job that waits for a permission stays; any other is done.
  if (!left?.waitsFor) await removeJob(job.tabId);
  await restIfIdle();
}

async function fail(job: Job): Promise<void> {
  const host = new URL(job.pageUrl).host;
  await setTabState(job.tabId, stoppedState('unknown-error', { host, policyUrl: job.target }));
}

async function restIfIdle(): Promise<void> {
  if (running.size === 0) await browser.alarms.clear(RESUME_ALARM);
}
