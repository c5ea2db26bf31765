// Set-up that `npm start` and `npm test` need, in plain Node.js: packages, browsers, and a display to prompt on.
// Usage: node scripts/setup.mjs chrome firefox display
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ensureBrowsers, ensureDisplay } from './browsers.mjs';

if (!packagesAreCurrent()) {
  console.log('+ npm ci');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
try {
  const wanted = process.argv.slice(2);
  ensureBrowsers(wanted.filter((kind) => kind !== 'display'));
  if (wanted.includes('display')) ensureDisplay();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** True when every package of the lock file is installed in the version it names. */
function packagesAreCurrent() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}
