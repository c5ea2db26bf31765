import { CHOICE_KEYS, type ChoiceModel } from './choice.ts';
import type { LinearModel } from './linear.ts';
import { packLinear, unpackLinear } from './pack-linear.ts';

/** Marks the bytes of a model, and their form. */
const MAGIC = 0x31505053;
const HEAD = 12;

/**
 * A model as bytes.
 *
 * Shape: little-endian: magic, number of signals, length of the linear model (u32 each), the linear model, and the
 *        weights of the signals (f32) in the order of `CHOICE_KEYS`.
 */
export function packModel(sentences: LinearModel, choice: ChoiceModel): Uint8Array {
  const linear = packLinear(sentences);
  const bytes = new Uint8Array(HEAD + linear.length + CHOICE_KEYS.length * choice.width * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, choice.width, true);
  view.setUint32(8, linear.length, true);
  bytes.set(linear, HEAD);
  let at = HEAD + linear.length;
  for (const key of CHOICE_KEYS) {
    for (let k = 0; k < choice.width; k++, at += 4) view.setFloat32(at, choice.weights[key]?.[k] ?? 0, true);
  }
  return bytes;
}

/** What `packModel` packed. Fails: throws where the bytes are no model, or cut short. */
export function unpackModel(bytes: Uint8Array): { sentences: LinearModel; choice: ChoiceModel } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new Error('not a model');
  const width = view.getUint32(4, true);
  const length = view.getUint32(8, true);
  const sentences = unpackLinear(bytes.subarray(HEAD, HEAD + length));
  let at = HEAD + length;
  const weights = Object.fromEntries(
    CHOICE_KEYS.map((key) => [key, Float32Array.from({ length: width }, () => view.getFloat32((at += 4) - 4, true))]),
  );
  return { sentences, choice: { width, weights } };
}
