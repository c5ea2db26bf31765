import type { PageInspection } from '../find/inspect-page.ts';
import { knownPaths } from '../find/known-paths.ts';
import type { Candidate } from '../find/rank-links.ts';
import { offerPolicies } from './offer-policies.ts';
import { judgePage } from './judge-page.ts';
import type { Job } from './job.ts';
import type { Outcome, Ports, ReadPage, Stop } from './ports.ts';
import { policyAddress } from '../url/policy-address.ts';
import { stoppedState } from './tab-state.ts';
import { ENDED, enter, hostOf, type Reading, type Run, stopped } from './run.ts';

/**
 * Reads the policy of one tab, from the click to the stored report, and shows each step.
 *
 * Fails: never throws for what the web or a person does; every end is a state with a code and a next step. A cancelled
 * job ends silently: whoever cancelled it has already said so.
 */
export async function runJob(job: Job, ports: Ports): Promise<void> {
  const run: Run = { job, ports };
  const read = job.target === null ? await findAndRead(run) : await readTarget(run, job.target);
  if (ports.cancelled(job)) return;
  if (!read.ok) return stop(run, read.stop);
  await finish(run, read.value);
}

/** The policy of the page at hand: itself, or the best of its links, or a usual address, or one step on from a hub. */
async function findAndRead(run: Run): Promise<Outcome<Reading>> {
  if (!(await enter(run, 'finding'))) return ENDED;
  const seen = await run.ports.inspect(run.job);
  if (!seen.ok) return seen;
  if (seen.value.likelyPolicy) {
    const live = await run.ports.readLive(run.job);
    if (live.ok) {
      const judged = await judgePage(run, { ...live.value, links: seen.value.links });
      if (judged.ok && judged.value.report.isPolicy) return judged;
    }
  }
  const offer = offerPolicies(run.ports.rank(seen.value.links, seen.value.url));
  if (offer.tied.length > 0) return stopped({ code: 'several-policies', choices: offer.tied });
  const first = offer.best;
  if (first) {
    const read = await readTarget(run, first.url);
    if (!isWrongPage(read)) return read;
    return readNext(run, offer.others, read);
  }
  return (
    (await readHub(run, offer.hubs)) ??
    (await tryKnownPaths(run, seen.value)) ??
    stopped({ code: 'no-policy-found', choices: offer.weak })
  );
}

/** The first link led to a page that is no policy: the next best gets one try. */
async function readNext(run: Run, others: readonly Candidate[], first: Outcome<Reading>): Promise<Outcome<Reading>> {
  const [second] = others;
  if (!second) return first;
  const read = await readTarget(run, second.url);
  return isWrongPage(read) ? first : read;
}

/** A page of legal texts that was linked: its own links are ranked, one step and no further. */
async function readHub(run: Run, hubs: readonly Candidate[]): Promise<Outcome<Reading> | null> {
  const [hub] = hubs;
  if (!hub) return null;
  const page = await run.ports.readAddress(run.job, hub.url);
  if (!page.ok) return page.stop.code === 'needs-permission' ? page : null;
  const { best } = offerPolicies(run.ports.rank(page.value.links, page.value.url));
  if (best && best.url !== hub.url) return readTarget(run, best.url);
  const judged = await judgePage(run, page.value);
  return judged.ok && judged.value.report.isPolicy ? judged : null;
}

/** Where sites usually keep it: at most three polite tries on the page's own origin. `null`: not there. */
async function tryKnownPaths(run: Run, page: PageInspection): Promise<Outcome<Reading> | null> {
  for (const url of knownPaths(page.url, page.language)) {
    if (run.ports.cancelled(run.job)) return null;
    const page = await run.ports.readAddress(run.job, url);
    if (!page.ok) {
      if (page.stop.code === 'offline') return page;
      continue;
    }
    const judged = await judgePage(run, page.value);
    if (judged.ok && judged.value.report.isPolicy) return judged;
  }
  return null;
}

async function readTarget(run: Run, url: string): Promise<Outcome<Reading>> {
  run.job = { ...run.job, target: url };
  if (!(await enter(run, 'fetching'))) return ENDED;
  const page = isOpen(run, url) ? await readOpen(run, url) : await run.ports.readAddress(run.job, url);
  if (!page.ok) return { ok: false, stop: { policyUrl: url, ...page.stop } };
  return judgePage(run, page.value);
}

/** True for the address of the page that the tab shows. */
function isOpen(run: Run, url: string): boolean {
  return policyAddress(url) === policyAddress(run.job.pageUrl);
}

async function readOpen(run: Run, url: string): Promise<Outcome<ReadPage>> {
  const live = await run.ports.readLive(run.job);
  return live.ok ? live : run.ports.readAddress(run.job, url);
}

async function finish(run: Run, { page, report }: Reading): Promise<void> {
  if (!report.isPolicy) return stop(run, { code: 'not-a-policy', policyUrl: page.url });
  if (!(await enter(run, 'saving', page))) return;
  const kept = await run.ports.save(run.job, page, report);
  await run.ports.show(run.job, {
    kind: 'report',
    host: hostOf(run.job.pageUrl),
    policyUrl: page.url,
    own: run.ports.sameSite(page.url, run.job.pageUrl),
    report,
    readAt: run.ports.now(),
    saved: kept.saved,
    notices: [...page.notices, ...kept.notices],
  });
}

async function stop(run: Run, { code, policyUrl, values, choices, waitsFor }: Stop): Promise<void> {
  if (waitsFor) {
    run.job = { ...run.job, waitsFor, asked: false };
    await run.ports.persist(run.job);
  }
  const target = policyUrl ?? run.job.target;
  const host = hostOf(target ?? run.job.pageUrl);
  const state = stoppedState(code, {
    host: hostOf(run.job.pageUrl),
    policyUrl: target,
    values: { host, ...values },
    choices: choices ?? [],
  });
  await run.ports.show(run.job, state);
}

/** True for an end that says "this link was not the policy", not "the policy could not be read". */
function isWrongPage(read: Outcome<Reading>): boolean {
  if (read.ok) return !read.value.report.isPolicy;
  return read.stop.code === 'page-missing' || read.stop.code === 'wrong-file-type';
}
