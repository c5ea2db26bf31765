import * as v from 'valibot';
import { sha256 } from '../text/sha256.ts';
import type { Report } from '../types.ts';

export const HashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/**
 * Hash of the text that a report is about: what it and its corrections are kept under.
 *
 * Shape:  one document → its own hash; several → one hash of all of theirs, in reading order. A document that could
 *         not be read, or does not fit, gave no text and does not count.
 */
export async function reportHash({ documents }: Pick<Report, 'documents'>): Promise<string> {
  const read = documents.filter(({ error }) => error === undefined).map((one) => one.sha256);
  const [only = ''] = read;
  return read.length > 1 ? sha256(read.join('\n')) : only;
}
