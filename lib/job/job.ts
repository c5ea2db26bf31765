import * as v from 'valibot';
import { STAGES } from './tab-state.ts';

/**
 * One reading, as it is stored: enough for a new background to go on where the old one died.
 *
 * It lives in the browser's memory (`storage.session`), so that nothing of a private window reaches the disk.
 */
export const JobSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(64)),
  tabId: v.pipe(v.number(), v.integer()),
  /** From a private window: nothing of it is kept. */
  incognito: v.boolean(),
  /** Address of the page that was clicked on. */
  pageUrl: v.pipe(v.string(), v.maxLength(8192)),
  stage: v.picklist(STAGES),
  /** Address of the policy once it is known; `null`: still to find. */
  target: v.nullable(v.pipe(v.string(), v.maxLength(2048))),
  /** True when the person chose the address: it is read even if it does not look like a policy's. */
  chosen: v.boolean(),
  /** The job waits until this origin may be read; `null`: it waits for nothing. */
  waitsFor: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  /** The browser was told to ask the person. */
  asked: v.boolean(),
  /** How often a background began to work on it. */
  attempts: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Job = v.InferOutput<typeof JobSchema>;

/** A job that killed its background this often is given up. */
export const MAX_ATTEMPTS = 5;

/** A stored job, or `null` if the record is damaged. */
export function readJob(stored: unknown): Job | null {
  const parsed = v.safeParse(JobSchema, stored);
  return parsed.success ? parsed.output : null;
}
