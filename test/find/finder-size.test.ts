import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Units: bytes, minified. What runs in every page that is clicked on. */
const BUDGET = 30_000;

test('the finder stays within its budget and loads no list of domains', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['lib/find/inspect-page.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
  });
  expect(outputFiles[0]?.contents.byteLength).toBeLessThan(BUDGET);
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([]);
});
