import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the command line into dist/cli.
 *
 * Files are put in place one by one and the entry last, so that a run that is under way keeps the parts it has not
 * loaded yet; parts of earlier bundles stay until there are many.
 */
export async function bundleCli(root) {
  const folder = join(root, 'dist/cli');
  const { outputFiles } = await build({
    entryPoints: { main: join(root, 'lib/cli/main.ts') },
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    external: ['pdfjs-dist/*', 'canvas'],
    loader: { '.bin': 'copy' },
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'error',
    // linkedom asks for packages by `require`, which a module lacks.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  mkdirSync(folder, { recursive: true });
  const isEntry = ({ path }) => basename(path) === 'main.mjs';
  for (const file of [...outputFiles].sort((a, b) => isEntry(a) - isEntry(b))) {
    mkdirSync(dirname(file.path), { recursive: true });
    const fresh = `${file.path}.${process.pid}`;
    writeFileSync(fresh, file.contents);
    renameSync(fresh, file.path);
  }
  const current = new Set(outputFiles.map(({ path }) => basename(path)));
  const former = readdirSync(folder).filter((name) => !current.has(name));
  if (former.length > MAX_FORMER)
    for (const name of former) rmSync(join(folder, name), { force: true, recursive: true });
}

const MAX_FORMER = 200;
