import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What a run of the command line gave. */
export interface CliRun {
  readonly status: number | null;
  /** Lines of standard output, parsed. */
  readonly rows: readonly Record<string, unknown>[];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person does, from its bundle. */
export function runCli(args: readonly string[], input = ''): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/smallprint.mjs'), ...args], {
    input,
    encoding: 'utf8',
    cwd: ROOT,
  });
  const rows = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status, rows, stdout, stderr };
}
