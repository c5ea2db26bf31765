import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';

/** The style and script rules of the extension's own pages: what they forbid must not be needed. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Smallprint</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/main.css"></head>
<body><script src="/main.js"></script></body></html>`;

/** A page of frames, for many views in one picture; it is none of the extension's. */
const SHEET = `<!doctype html><html lang="en"><title>Sheet</title><style>
body { margin: 8px; display: grid; grid-template-columns: repeat(auto-fill, 380px); gap: 24px 16px; font: 14px sans-serif; }
p { margin: 0 0 4px; } iframe { width: 380px; height: 430px; border: 1px solid gray; }
@media (prefers-color-scheme: dark) { body { background: #000; color: #ddd; } }
</style><body></body></html>`;

/** Serves the gallery: a page that draws the view named in its fragment, and at `/sheet` one for frames. */
export async function serveGallery(): Promise<{ readonly url: string; readonly close: () => void }> {
  const { outputFiles } = await build({
    entryPoints: ['test/gallery/main.tsx'],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/')), text]));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/sheet') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(SHEET);
      return;
    }
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY });
    response.end(files.get(path) ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
