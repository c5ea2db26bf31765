import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConfigEnv } from 'wxt';
import config from '../../wxt.config.ts';
import store from '../../docs/store/en.json' with { type: 'json' };

const PAGES = ['.', 'docs', 'docs/decisions', 'docs/gallery'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
/** Folders of the project that pages speak of by a path from its root. */
const PATH = /^(?:assets|docs|entrypoints|lib|scripts|test)\/[\w./-]+$/;

describe('what pages point to is there', () => {
  test.each(PAGES)('%s', (page) => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => join(dirname(page), path));
    const paths = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code).filter((code) => PATH.test(code));
    expect([...links, ...paths].filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('what the stores are told is what the package does', () => {
  const { manifest } = config;
  const manifestFor = (browser: string) => {
    if (typeof manifest !== 'function') throw new Error('the manifest is made for each browser');
    return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' } as ConfigEnv);
  };
  test('every permission of either browser has its reason, and no other has', async () => {
    const manifests = await Promise.all(['chrome', 'firefox'].map(manifestFor));
    const asked = new Set(manifests.flatMap(({ permissions = [] }) => permissions as readonly string[]));
    const { optionalHostAccess, ...reasons } = store.permissions;
    expect(Object.keys(reasons).sort()).toEqual([...asked].sort());
    for (const { optional_host_permissions: hosts } of manifests) expect(hosts).toEqual(['https://*/*']);
    expect(optionalHostAccess).not.toBe('');
  });
  test('the summary is the description of the manifest', async () => {
    expect((await manifestFor('chrome')).description).toBe(store.summary);
  });
});
