import { isCut } from '../extract/bound-policy.ts';
import { rankLinks } from '../find/rank-links.ts';
import type { Job } from '../job/job.ts';
import type { Outcome, Ports, ReadPage } from '../job/ports.ts';
import type { StateCode } from '../strings/strings.ts';
import { policyAddress } from '../url/policy-address.ts';
import { safeUrl } from '../url/safe-url.ts';
import { siteOf } from '../url/site-of.ts';
import { showBadge } from './badge.ts';
import { type Download, DOWNLOAD_LIMITS, download, type DownloadLimits, PART_LIMITS } from './download.ts';
import { askHost } from './host-client.ts';
import { noticesOf } from './notices.ts';
import type { HostOutcome, ParsedPage } from './host-protocol.ts';
import { downloadInTab, injectFinderWhenSettled, injectReader } from './inject.ts';
import { persistJob } from './job-records.ts';
import { createPace } from './pace.ts';
import { createLimiter } from './limiter.ts';
import { mayRead } from './permissions.ts';
import { keepReport, savedKey } from './keep-report.ts';
import { setTabState } from './tab-records.ts';

/** Downloads at once, over all tabs. */
const downloading = createLimiter(3);
/** Downloads in any minute, by tab. */
export const pace = createPace(20, 60_000);

const FAILURES: Readonly<Record<Exclude<Download, { ok: true }>['reason'], StateCode>> = {
  offline: 'offline',
  timeout: 'timed-out',
  redirected: 'redirect-unknown',
  incomplete: 'incomplete-download',
  network: 'unreachable',
};

/** The world of a reading: the tab, the web, the parser, the store. */
export function readingPorts(cancelled: (job: Job) => boolean): Ports {
  return {
    inspect,
    readLive,
    readAddress: (job, url) => downloading(() => readAddress(job, url, DOWNLOAD_LIMITS)),
    readPart: (job, url) => downloading(() => readAddress(job, url, PART_LIMITS)),
    rank: (links, pageUrl) => rankLinks(links, pageUrl),
    async judge(page, parts) {
      const first = { url: page.url, policy: page.policy, complete: page.complete };
      return fromHost(await askHost('judge', { documents: [first, ...parts] }));
    },
    save: (job, page, report) => keepReport(job, page, report, () => cancelled(job)),
    async persist(job) {
      if (!cancelled(job)) await persistJob(job);
    },
    async show(job, state) {
      const key =
        state.kind === 'report' && state.saved && state.policyUrl
          ? await savedKey(state.policyUrl, state.report)
          : null;
      if (cancelled(job)) return;
      await setTabState(job.tabId, state, key);
      await showBadge(job.tabId, state);
    },
    now: Date.now,
    sameSite: (a, b) => siteOf(a) === siteOf(b),
    cancelled,
  };
}

async function inspect(job: Job): ReturnType<Ports['inspect']> {
  const seen = await injectFinderWhenSettled(job.tabId);
  return seen ? { ok: true, value: seen } : { ok: false, stop: { code: 'browser-page' } };
}

async function readLive(job: Job): ReturnType<Ports['readLive']> {
  const live = await injectReader(job.tabId);
  if (!live) return { ok: false, stop: { code: 'reload-needed' } };
  const { policy } = live;
  return { ok: true, value: { ...live, links: [], complete: !isCut(policy), notices: noticesOf(policy), live: true } };
}

/**
 * The ways to an address, in order: within the open page for its own origin; from the background, which Chromium
 * allows for that origin after a click; from the background with the person's permission.
 */
async function readAddress(job: Job, address: string, limits: DownloadLimits): Promise<Outcome<ReadPage>> {
  const url = safeUrl(address);
  if (!url) return { ok: false, stop: { code: 'blocked-address' } };
  const origin = new URL(url).origin;
  const own = origin === new URL(job.pageUrl).origin;
  let arrived: Download = { ok: false, reason: 'network' };
  await pace.wait(job.tabId);
  if (own) arrived = await downloadInTab(job.tabId, url, { ...limits, withinPage: true });
  if (isRefused(arrived)) {
    const allowed = await mayRead(url);
    if (allowed || (own && import.meta.env.CHROME)) arrived = await download(url, limits);
    else return { ok: false, stop: { code: 'needs-permission', policyUrl: url, waitsFor: origin } };
  }
  if (!arrived.ok) return { ok: false, stop: { code: FAILURES[arrived.reason] } };
  if (!safeUrl(arrived.url)) return { ok: false, stop: { code: 'blocked-redirect' } };
  return pageOf(arrived, await askHost('parse', arrived));
}

/** True where another way may still lead there. */
function isRefused(arrived: Download): boolean {
  return !arrived.ok && arrived.reason === 'network';
}

function pageOf(arrived: Extract<Download, { ok: true }>, parsed: HostOutcome<ParsedPage>): Outcome<ReadPage> {
  const page = fromHost(parsed);
  return page.ok ? { ok: true, value: { url: policyAddress(arrived.url), ...page.value, live: false } } : page;
}

function fromHost<T>(outcome: HostOutcome<T>): Outcome<T> {
  return outcome.ok ? outcome : { ok: false, stop: { code: outcome.code, values: outcome.values } };
}
