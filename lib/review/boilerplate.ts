import { COMMON_SHINGLES } from './common-shingles.ts';
import { shinglesOf } from './shingles.ts';

/** A sentence with this share of common runs of words, and at least as many, is boilerplate. */
const SHARE = 0.6;
const FEWEST = 4;

let common: ReadonlySet<number> | null = null;

/** Whether a sentence is made of words that many policies share: it says little of this one. */
export function isBoilerplate(quote: string): boolean {
  common ??= readShingles(COMMON_SHINGLES);
  const shingles = shinglesOf(quote);
  const shared = shingles.filter((shingle) => common?.has(shingle) === true).length;
  return shared >= FEWEST && shared >= SHARE * shingles.length;
}

/** Hashes from their table: base64 of little-endian unsigned 32-bit numbers. */
export function readShingles(table: string): Set<number> {
  const bytes = Uint8Array.from(atob(table), (char) => char.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return new Set(Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(4 * at, true)));
}

/** The table of hashes, in rising order. */
export function writeShingles(shingles: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(4 * shingles.length));
  for (const [at, shingle] of [...shingles].sort((a, b) => a - b).entries()) view.setUint32(4 * at, shingle, true);
  return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''));
}
