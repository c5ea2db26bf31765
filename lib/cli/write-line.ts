import { once } from 'node:events';

/** Writes one line and waits until the reader has taken it, so that memory does not grow with the number of lines. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
