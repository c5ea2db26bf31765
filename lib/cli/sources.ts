import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** One file to read. */
export interface Source {
  /** As the person named it; `-`: standard input. */
  readonly file: string;
  /** Address that the page had; `null`: not known. */
  readonly url: string | null;
  /** Set where the line of a list is no file. */
  readonly error?: string;
}

/**
 * The files to read, one after another: folders recursively, in name order.
 *
 * Fails: a file that does not exist is named all the same; reading it says so.
 */
export async function* sourcesOf(paths: readonly string[], url: string | null): AsyncGenerator<Source> {
  for (const path of paths) yield* within(path, url);
}

async function* within(path: string, url: string | null): AsyncGenerator<Source> {
  const found = path === '-' ? null : await stat(path).catch(() => null);
  if (!found?.isDirectory()) {
    yield { file: path, url };
    return;
  }
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) yield* within(join(path, name), url);
}

/** The files of a list: a line of `{"path", "url"}` each. */
export async function* listedSources(list: string): AsyncGenerator<Source> {
  for await (const line of linesOf(list)) {
    const entry = parseEntry(line);
    yield entry ?? { file: line.slice(0, 200), url: null, error: 'not a line of {"path": …, "url": …}' };
  }
}

/** The lines of a file, or of standard input (`-`), without empty ones. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') yield line;
}

function parseEntry(line: string): Source | null {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('path' in entry) || typeof entry.path !== 'string')
      return null;
    return { file: entry.path, url: 'url' in entry && typeof entry.url === 'string' ? entry.url : null };
  } catch {
    return null;
  }
}
