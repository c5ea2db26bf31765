import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Where each browser may be, the person's own choice first. */
const PLACES = {
  chrome: [
    process.env.CHROME_BIN,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    process.env.FIREFOX_BIN,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};
const DEBIAN = { chrome: ['chromium'], firefox: ['firefox-esr'] };
/** A display of its own, and a hand on the keyboard: for the browser's own permission prompt. */
const DISPLAY = ['xvfb', 'xdotool'];
const DOWNLOADS = {
  chrome: ['@puppeteer/browsers', 'install', 'chrome@stable', '--path', 'node_modules/.browsers'],
  firefox: ['@puppeteer/browsers', 'install', 'firefox@stable', '--path', 'node_modules/.browsers'],
};

/** Path of a browser; `null`: not here. */
export function findBrowser(kind) {
  return PLACES[kind].find((path) => path && existsSync(path)) ?? downloaded(kind);
}

/** Makes sure of the browsers: apt on Debian (Ubuntu's packages only fetch snaps), else a download. Throws what is missing. */
export function ensureBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0) install(missing);
  return Object.fromEntries(
    kinds.map((kind) => {
      const path = findBrowser(kind);
      if (path) return [kind, path];
      throw new Error(
        `No ${kind} found. Install one, or set ${kind === 'chrome' ? 'CHROME_BIN' : 'FIREFOX_BIN'} to its path.`,
      );
    }),
  );
}

/** Makes sure of a virtual display where apt can; elsewhere the test that needs it is skipped, and says so. */
export function ensureDisplay() {
  if (hasDisplayTools() || !canInstall()) return;
  apt(['update', '-q']);
  apt(['install', '-y', '-q', '--no-install-recommends', ...DISPLAY]);
}

export function hasDisplayTools() {
  return existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/xdotool');
}

function install(kinds) {
  if (!canInstall()) {
    for (const kind of kinds) run('npx', ['--yes', ...DOWNLOADS[kind]]);
    return;
  }
  apt(['update', '-q']);
  apt([
    'install',
    '-y',
    '-q',
    '--no-install-recommends',
    ...kinds.flatMap((kind) => DEBIAN[kind]),
    'fonts-dejavu-core',
  ]);
}

function isRoot() {
  return process.getuid?.() === 0;
}

function canInstall() {
  return isDebian() && (isRoot() || spawnSync('sudo', ['-n', 'true']).status === 0);
}

function apt(args) {
  if (isRoot()) run('apt-get', args);
  else run('sudo', ['apt-get', ...args]);
}

function run(command, args) {
  console.log('+', command, args.join(' '));
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function isDebian() {
  const release = '/etc/os-release';
  return process.platform === 'linux' && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function downloaded(kind) {
  const listed = spawnSync('npx', ['--no', '@puppeteer/browsers', 'list', '--path', 'node_modules/.browsers'], {
    encoding: 'utf8',
  });
  const line = (listed.stdout ?? '').split('\n').find((text) => text.startsWith(`${kind}@`));
  const path = line?.split(' ').at(-1);
  return path && existsSync(path) ? path : null;
}
