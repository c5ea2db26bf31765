import { LinearScorer } from './linear.ts';
import { MODEL_SHA256 } from './model-hash.ts';
import type { Model } from './model.ts';
import { unpackModel } from './pack-model.ts';

/**
 * The model in the bytes of `assets/model/answers.bin`.
 *
 * Fails: throws where the bytes are not the ones that this program was built with.
 */
export async function loadModel(bytes: Uint8Array): Promise<Model> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hash !== MODEL_SHA256) throw new Error('model does not match its hash');
  return modelFrom(bytes);
}

/** The model in bytes that need no check: those that were just trained. */
export function modelFrom(bytes: Uint8Array): Model {
  const { sentences, choice } = unpackModel(bytes);
  return { sentences: new LinearScorer(sentences), choice };
}
