import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { createServer, connect } from 'node:net';
import { createHash, X509Certificate } from 'node:crypto';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.js': 'text/javascript',
};
const key = readFileSync(new URL('../test/fixtures/tls/key.pem', import.meta.url));
const cert = readFileSync(new URL('../test/fixtures/tls/cert.pem', import.meta.url));

/** Base64 SHA-256 of the test certificate's public key: what Chromium is told to accept, and nothing else. */
export const certificatePin = createHash('sha256')
  .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
  .digest('base64');

/**
 * Serves folders as sites over TLS on a loopback port: `roots[host]` or `root/host`. A function in `handlers[host]`
 * answers first, and returns false to leave a request to the files. Every request is kept in `requests`.
 */
export async function serveSites(root, { handlers = {}, roots = {} } = {}) {
  const requests = [];
  const server = createTlsServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', 'https://site.example');
    requests.push({ host, path: pathname, method: request.method, headers: request.headers });
    if (handlers[host] && handlers[host](request, response) !== false) return;
    const file = fileOf(roots[host] ?? join(root, host), pathname);
    if (!file) {
      response
        .writeHead(404, { 'content-type': TYPES['.html'] })
        .end('<!doctype html><title>Not found</title><h1>Page not found</h1>');
      return;
    }
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  const port = await listen(server);
  const refused = [];
  const proxy = tunnelTo(port, refused);
  const proxyPort = await listen(proxy);
  return {
    port,
    proxyPort,
    requests,
    refused,
    close() {
      server.closeAllConnections();
      server.close();
      proxy.close();
    },
  };
}

function fileOf(folder, pathname) {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  if (!path.startsWith(folder)) return null;
  return (
    [path, `${path}.html`, join(path, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile()) ?? null
  );
}

/**
 * A proxy that tunnels `*.example:443` to the sites and refuses all else, so that no test reaches the network. What was
 * refused is kept in `refused`.
 */
function tunnelTo(port, refused) {
  return createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (head) => {
      if (!/^CONNECT [\w.-]+\.example:443 /.test(head.toString('latin1'))) {
        refused.push(head.toString('latin1').split('\r\n', 1)[0]);
        client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      const upstream = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(upstream).pipe(client);
      });
      upstream.on('error', () => client.destroy());
      client.on('close', () => upstream.destroy());
    });
  });
}

function listen(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}
