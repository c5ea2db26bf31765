import { readFile, stat } from 'node:fs/promises';
import type { Source } from './sources.ts';

/** No page has more; what lies behind is cut off. Units: bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * The bytes of a file or of standard input.
 *
 * Fails: with a code and a sentence where there is no such file, or it cannot be read.
 */
export async function readSource({ file, error }: Source): Promise<ReadBytes> {
  if (error !== undefined) return { ok: false, code: 'bad-line', message: error };
  try {
    if (file === '-') return { ok: true, bytes: await readStandardInput() };
    const { size } = await stat(file);
    if (size > MAX_BYTES) return { ok: false, code: 'too-large', message: `The file has ${size} bytes.` };
    return { ok: true, bytes: await readFile(file) };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOENT') return { ok: false, code: 'page-missing', message: 'There is no such file.' };
    return { ok: false, code: 'unreadable', message: `The file cannot be read (${String(code)}).` };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part as Buffer); // no encoding is set, so buffers come
    size += (part as Buffer).length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(parts);
}
