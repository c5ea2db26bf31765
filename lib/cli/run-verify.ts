import { readFile } from 'node:fs/promises';
import { analyze } from '../analyze.ts';
import { differencesOf, isReport } from './differences.ts';
import { readModel } from './read-model.ts';
import { readTagger } from './read-tagger.ts';
import { readFileAsPolicy } from './read-file.ts';
import { writeLine } from './write-line.ts';

/**
 * Reads a policy again and says in one line whether a report of it holds.
 *
 * Shape:  exit status 0 when it does, 1 when it does not or something cannot be read.
 */
export async function runVerify(reportPath: string, file: string): Promise<number> {
  const stored = await readReport(reportPath);
  if (stored === null) {
    await writeLine(JSON.stringify({ file, holds: false, differences: ['the report cannot be read'] }));
    return 1;
  }
  const read = await readFileAsPolicy({ file, url: stored.url });
  if (!read.ok) {
    await writeLine(JSON.stringify({ file, error: { code: read.code, message: read.message } }));
    return 1;
  }
  const fresh = await analyze([{ url: read.url, policy: read.policy, complete: read.complete }], {
    file,
    model: await readModel(),
    tagger: await readTagger(null),
  });
  const differences = differencesOf(stored, fresh);
  await writeLine(JSON.stringify({ file, holds: differences.length === 0, differences }));
  return differences.length === 0 ? 0 : 1;
}

async function readReport(path: string) {
  try {
    const text = await readFile(path, 'utf8');
    const first = text.trimStart().startsWith('{\n')
      ? text
      : (text.split('\n').find((line) => line.trim() !== '') ?? '');
    const parsed: unknown = JSON.parse(first);
    return isReport(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
