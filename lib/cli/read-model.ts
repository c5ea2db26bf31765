import { readFile } from 'node:fs/promises';
import { loadModel } from '../model/load-model.ts';
import type { Model } from '../model/model.ts';

/**
 * The answers' model that stands beside the program; read once.
 *
 * Fails: throws where the file is missing or is not the one that this program was built with.
 */
export function readModel(): Promise<Model> {
  loading ??= readFile(new URL('../../assets/model/answers.bin', import.meta.url)).then(loadModel);
  return loading;
}

let loading: Promise<Model> | undefined;
