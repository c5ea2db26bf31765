#!/usr/bin/env node
// The command line: bundles lib/cli into dist/ when a source is newer than the bundle, then runs it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'dist/cli/main.mjs');
const sources = [join(root, 'lib'), join(root, 'assets'), join(root, 'package-lock.json')];

if (isStale()) {
  const { bundleCli } = await import('./bundle-cli.mjs');
  await bundleCli(root);
}
await import(pathToFileURL(bundle).href);

function isStale() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return sources.some((source) => existsSync(source) && newest(source) > built);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
