import type { Report } from '../types.ts';
import type { Job } from './job.ts';
import type { Outcome, Ports, ReadPage, Stop } from './ports.ts';
import { readingState, type Stage } from './tab-state.ts';
import { countWords } from '../text/count-words.ts';

/** A policy that was read, with its report. */
export interface Reading {
  readonly page: ReadPage;
  readonly report: Report;
}

/** A reading under way. Each step stores the job before it begins, so that another background can go on. */
export interface Run {
  job: Job;
  readonly ports: Ports;
}

/** Begins a step: stores it, then shows it. False: the reading was ended, and the step is not to be taken. */
export async function enter(run: Run, stage: Stage, page?: ReadPage): Promise<boolean> {
  run.job = { ...run.job, stage };
  await run.ports.persist(run.job);
  const state = readingState(hostOf(run.job.pageUrl), stage, {
    policyUrl: page?.url ?? run.job.target,
    words: page ? countWords(page.policy.text) : null,
    sections: page ? page.policy.blocks.filter(({ kind }) => kind === 'heading').length : null,
  });
  if (run.ports.cancelled(run.job)) return false;
  await run.ports.show(run.job, state);
  return true;
}

export function stopped(stop: Stop): Outcome<never> {
  return { ok: false, stop };
}

/** The end of a reading that was ended; nobody sees it. */
export const ENDED = stopped({ code: 'stopped' });

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
