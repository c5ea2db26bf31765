import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { CORPUS } from '../../scripts/corpus-lines.ts';

/** Labelled policies beside the project; without them the tests that need them are skipped. */
export const SEEDS = join(CORPUS, 'seeds/pages');
export const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.html')) : [];

/** Answers for `seeds.example`: `/<name>/` is a home page that links to `/<name>/privacy`. */
export function seedSite(request: IncomingMessage, response: ServerResponse): void {
  const [, name = '', rest = ''] = (request.url ?? '/').split('/');
  const file = join(SEEDS, `${name}.html`);
  if (!seeds.includes(`${name}.html`)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  if (rest === 'privacy') return void response.end(readFileSync(file));
  response.end(
    `<!doctype html><html lang="en"><title>Home</title><h1>Home</h1><footer><a href="/${name}/privacy">Privacy Policy</a></footer>`,
  );
}
