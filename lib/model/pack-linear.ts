import type { LinearModel } from './linear.ts';

/**
 * A linear model as bytes, and back.
 *
 * Shape: little-endian. Counts of outputs, features and weights (u32 each), names joined by line feeds with their length
 *        (u32), bias and scale (f32), features (u32), weights a feature (u8), columns (u8), weights (i8).
 */
export function packLinear(model: LinearModel): Uint8Array {
  const names = new TextEncoder().encode(model.outputs.join('\n'));
  const perRow = Uint8Array.from(model.features, (_, i) => (model.rows[i + 1] ?? 0) - (model.rows[i] ?? 0));
  const counts = [model.outputs.length, model.features.length, model.weights.length, names.length];
  const parts = [
    words(counts.length, (view, i) => view.setUint32(i * 4, counts[i] ?? 0, true)),
    names,
    words(model.bias.length, (view, i) => view.setFloat32(i * 4, model.bias[i] ?? 0, true)),
    words(model.scale.length, (view, i) => view.setFloat32(i * 4, model.scale[i] ?? 0, true)),
    words(model.features.length, (view, i) => view.setUint32(i * 4, model.features[i] ?? 0, true)),
    perRow,
    model.columns,
    new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The model that `packLinear` packed. Fails: throws where the bytes are cut short. */
export function unpackLinear(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const u32 = (): number => view.getUint32((at += 4) - 4, true);
  const f32 = (): number => view.getFloat32((at += 4) - 4, true);
  const [outputs, features, weights, named] = [u32(), u32(), u32(), u32()];
  // a copy: a slice of a Node.js Buffer would share its memory
  const take = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(bytes.subarray(at, (at += length)));
  const names = new TextDecoder().decode(take(named)).split('\n');
  const bias = Float32Array.from({ length: outputs }, f32);
  const scale = Float32Array.from({ length: outputs }, f32);
  const hashes = Uint32Array.from({ length: features }, u32);
  const rows = new Uint32Array(features + 1);
  take(features).forEach((n, i) => (rows[i + 1] = (rows[i] ?? 0) + n));
  const columns = take(weights);
  const values = take(weights);
  if (values.length < weights) throw new Error('model is cut short');
  return { outputs: names, bias, scale, features: hashes, rows, columns, weights: new Int8Array(values.buffer) };
}

function words(count: number, write: (view: DataView, index: number) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(count * 4));
  for (let i = 0; i < count; i++) write(view, i);
  return new Uint8Array(view.buffer);
}
