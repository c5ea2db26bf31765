import type { ReadDocument } from '../analyze.ts';
import { type PolicyPart, policyParts } from '../extract/policy-parts.ts';
import { languageName } from '../strings/language-name.ts';
import { fill, WORDING } from '../strings/strings.ts';
import type { Outcome, ReadPage } from './ports.ts';
import { ENDED, enter, hostOf, type Reading, type Run } from './run.ts';
import type { Notice } from './tab-state.ts';

/**
 * The report of a page: of its English version where the page's own language cannot be judged, and together with the
 * pages that complete it.
 */
export async function judgePage(run: Run, page: ReadPage): Promise<Outcome<Reading>> {
  const own = await judgeWithParts(run, page);
  if (!own.ok || !isForeign(own.value) || page.english === null || !run.ports.sameSite(page.english, page.url))
    return own;
  const english = await run.ports.readAddress(run.job, page.english);
  if (!english.ok) return own;
  const judged = await judgeWithParts(run, english.value);
  if (!judged.ok || !('score' in judged.value.report)) return own;
  const notice: Notice = {
    code: 'english-version',
    values: { language: languageName(own.value.report.language) },
  };
  return { ok: true, value: withNotices(judged.value, [notice]) };
}

async function judgeWithParts(run: Run, page: ReadPage): Promise<Outcome<Reading>> {
  if (!(await enter(run, 'classifying', page))) return ENDED;
  const alone = await run.ports.judge(page, []);
  if (!alone.ok) return alone;
  const parts = policyParts(page.policy, page.url, page.links);
  const isHub = parts.some(({ kind }) => kind === 'section');
  const worthIt = alone.value.isPolicy ? alone.value.language === 'en' : isHub;
  if (!worthIt || parts.length === 0) return { ok: true, value: { page, report: alone.value } };
  const read = await Promise.all(parts.map((part) => readPart(run, part)));
  if (run.ports.cancelled(run.job)) return { ok: true, value: { page, report: alone.value } };
  const together = await run.ports.judge(page, read);
  if (!together.ok) return together;
  return { ok: true, value: withNotices({ page, report: together.value }, partNotices(read)) };
}

/** A page that completes the policy; one that could not be read says why. */
async function readPart(run: Run, { url, kind }: PolicyPart): Promise<ReadDocument> {
  const read = await run.ports.readPart(run.job, url);
  const section = kind === 'section';
  if (read.ok) return { url: read.value.url, policy: read.value.policy, complete: read.value.complete, section };
  const { code, values } = read.stop;
  const message = fill(WORDING.states[code].title, { host: hostOf(url), ...values });
  return { url, policy: null, section, error: { code, message } };
}

function partNotices(parts: readonly ReadDocument[]): Notice[] {
  const waiting = parts.filter(({ error }) => error?.code === 'needs-permission').length;
  const lost = parts.some(({ error, complete }) => (error && error.code !== 'needs-permission') || complete === false);
  return [
    ...(waiting > 0 ? [{ code: 'more-documents', values: { count: String(waiting) } } as const] : []),
    ...(lost ? [{ code: 'partly-read', values: {} } as const] : []),
  ];
}

function withNotices({ page, report }: Reading, more: readonly Notice[]): Reading {
  const fresh = more.filter(({ code }) => page.notices.every((notice) => notice.code !== code));
  return { page: { ...page, notices: [...page.notices, ...fresh] }, report };
}

function isForeign({ report }: Reading): boolean {
  return report.isPolicy && 'reason' in report && report.reason === 'language';
}
