import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './browsers.mjs';

/** The built extension for Firefox. */
export const EXTENSION = '.output/firefox-mv3';
const UUID = '6f1d2c6e-3a55-4a3c-9a11-5b8f5c1d7e42';

const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'browser.region.network.url': '',
  'geo.provider.network.url': '',
  'network.http.http3.enable': false,
};

/**
 * Starts Firefox with the extension, driven through Marionette. All traffic goes to a proxy that knows the test sites
 * and nothing else. Pages of the extension open under a fixed address (`page(name)`).
 */
export async function launchFirefox({ proxyPort, headless = true, prefs = {}, extension = EXTENSION }) {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'smallprint-firefox-'));
  const addonId = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
  const all = {
    ...QUIET,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    ...prefs,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    '--width=1280',
    '--height=900',
  ];
  const child = spawn(findBrowser('firefox'), headless ? [...flags, '--headless'] : flags, {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const send = await openSession(port, child);
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const firefox = driver(send);
  await firefox.install(resolve(extension));
  await leaveWelcome(firefox);
  return {
    ...firefox,
    addonId,
    page: (name) => `moz-extension://${UUID}/${name}.html`,
    async close() {
      const gone = new Promise((done) => child.once('exit', done));
      await Promise.race([send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}), wait(3000)]);
      await Promise.race([gone, wait(5000)]);
      if (child.exitCode === null) child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function driver(send) {
  const value = (reply) => reply?.value;
  const inChrome = async (task) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await task();
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const run = async (fn, ...args) =>
    value(await send('WebDriver:ExecuteScript', { script: `return (${fn}).apply(null, arguments)`, args }));
  const find = async (css) =>
    Object.values(value(await send('WebDriver:FindElement', { using: 'css selector', value: css })))[0];
  const self = {
    install: (path) => send('Addon:Install', { path, temporary: true }),
    goto: (url) => send('WebDriver:Navigate', { url }),
    /** Runs a function in the open page; one that returns a promise is awaited. */
    run,
    /** Runs the text of a function's body with the browser's own rights. */
    chromeScript: (script, ...args) =>
      inChrome(async () => value(await send('WebDriver:ExecuteScript', { script, args }))),
    /** Runs a function with the browser's own rights. */
    chrome: (fn, ...args) => inChrome(() => run(fn, ...args)),
    click: async (css) => send('WebDriver:ElementClick', { id: await find(css) }),
    /** Clicks an element of the browser's own window, as a mouse would. */
    clickChrome: (css) => inChrome(async () => send('WebDriver:ElementClick', { id: await find(css) })),
    async waitFor(fn, ...args) {
      return until(() => run(fn, ...args), String(fn));
    },
    async waitForChrome(fn, ...args) {
      return until(() => self.chrome(fn, ...args), String(fn));
    },
    async picture(file) {
      writeFileSync(file, Buffer.from(value(await send('WebDriver:TakeScreenshot', { full: false })), 'base64'));
    },
    /** Opens a tab and goes there. */
    async openTab(url) {
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab' });
      await self.switchTo(handle);
      await self.goto(url);
    },
    handles: async () => send('WebDriver:GetWindowHandles'),
    closeTab: () => send('WebDriver:CloseWindow'),
    switchTo: (handle) => send('WebDriver:SwitchToWindow', { handle }),
  };
  return self;
}

/** Closes the page that opens at the first start, so that the tab at hand is the one in front. */
async function leaveWelcome({ handles, switchTo, closeTab }) {
  const [first] = await handles();
  const welcome = await until(async () => (await handles()).find((handle) => handle !== first), 'the first page');
  await switchTo(welcome);
  await closeTab();
  await switchTo(first);
}

/** Polls until a check gives something; a check that throws counts as not yet. */
async function until(check, what, tries = 200) {
  for (let i = 0; i < tries; i++) {
    const result = await check().catch(() => null);
    if (result) return result;
    await wait(50);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Connects to Marionette's port and speaks its protocol: `length:[type, id, error or command, result or parameters]`. */
async function openSession(port, child) {
  const socket = await connected(port, child);
  const waiting = new Map();
  let lastId = 0;
  let buffer = Buffer.alloc(0);
  let greeted;
  const greeting = new Promise((done) => (greeted = done));
  socket.on('error', () => {});
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, colon));
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) {
        greeted();
        continue;
      }
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result);
    }
  });
  await greeting;
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify([0, ++lastId, name, parameters]);
      waiting.set(lastId, { resolve, reject });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function connected(port, child) {
  for (let i = 0; i < 300; i++) {
    const socket = await new Promise((done) => {
      const trying = connect(port, '127.0.0.1', () => done(trying)).on('error', () => done(null));
    });
    if (socket) return socket;
    await wait(100);
  }
  child.kill();
  throw new Error('Firefox did not open its Marionette port');
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
