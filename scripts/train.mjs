#!/usr/bin/env node
/**
 * Learns weights. Deterministic: the same material gives the same bytes.
 *
 *   npm run train                                          the answers' model, into assets/model
 *   npm run train -- --topics                              the topics' model that ships, into assets/model
 *   npm run train -- --topics FILE.jsonl... --out MODEL    a topics' model from other segments, for `tag --topics-model`
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const name = args[0] === '--topics' ? 'train-topics' : 'train-model';
const outfile = join(root, 'node_modules/.cache/train', `${name}.mjs`);

await build({
  entryPoints: [join(root, 'scripts/model', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['pdfjs-dist/*', 'canvas'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'error',
});
process.exit(spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit', cwd: root }).status ?? 1);
