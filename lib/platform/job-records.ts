import { type Job, readJob } from '../job/job.ts';
import { session } from './session.ts';

const PREFIX = 'job:';

export async function persistJob(job: Job): Promise<void> {
  await session.set(`${PREFIX}${job.tabId}`, job);
}

/** The job of a tab; `null`: none, or its record is damaged. */
export async function storedJob(tabId: number): Promise<Job | null> {
  return readJob(await session.get(`${PREFIX}${tabId}`));
}

/** All stored jobs: under way, or waiting for a permission. */
export async function storedJobs(): Promise<Job[]> {
  const keys = (await session.keys()).filter((key) => key.startsWith(PREFIX));
  const jobs = await Promise.all(keys.map(async (key) => readJob(await session.get(key))));
  return jobs.filter((job) => job !== null);
}

export async function removeJob(tabId: number): Promise<void> {
  await session.remove(`${PREFIX}${tabId}`);
}
