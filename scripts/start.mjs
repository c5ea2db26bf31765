// Builds the extension, serves two small demo sites and opens them in a browser that has it.
// Usage: node scripts/start.mjs [--check]   With --check, or without a display, it does the clicking itself.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { launchChromium } from './chromium.mjs';
import { serveSites } from './serve-sites.mjs';

const PICTURES = '.output/pictures';
const SHOP = 'https://lantern.example/';
const NEWSPAPER = 'https://harbor.example/';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const check = process.argv.includes('--check') || !hasDisplay;

const built = spawnSync('npm', ['run', '--silent', 'build:chrome'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(built.status ?? 1);
const sites = await serveSites('test/sites');
const chromium = await launchChromium({ port: sites.port, headless: check });
const page = await chromium.browser.newPage();
await page.goto(SHOP);
if (check) await clickThrough();
else await waitForPerson();
await chromium.close();
sites.close();

/** What a person does first: click the icon, read the report, open the side panel. */
async function clickThrough() {
  mkdirSync(PICTURES, { recursive: true });
  const popup = await chromium.click(page);
  await popup.waitForSelector('.grade[data-grade]');
  console.log(`${SHOP} as the popup shows it:\n`);
  console.log(indent(await popup.evaluate(reportText)));
  await popup.setViewport({ width: 380, height: 580 });
  await popup.screenshot({ path: `${PICTURES}/popup.png` });
  await popup.click('.action-bar button');
  const panel = await chromium.surface('sidepanel');
  await panel.waitForSelector('.clause');
  await panel.screenshot({ path: `${PICTURES}/sidepanel.png` });
  console.log(`\nThe side panel shows ${await panel.$$eval('.clause', (all) => all.length)} findings.`);

  await page.goto(NEWSPAPER);
  const second = await chromium.click(page);
  await second.waitForSelector('.message h2');
  console.log(`\n${NEWSPAPER}, whose policy is on another host:\n`);
  console.log(indent(await second.evaluate(() => document.body.innerText)));
  await second.screenshot({ path: `${PICTURES}/permission.png` });
  console.log(`\nPictures: ${PICTURES}/popup.png, sidepanel.png, permission.png`);
}

async function waitForPerson() {
  const other = await chromium.browser.newPage();
  await other.goto(NEWSPAPER);
  await page.bringToFront();
  console.log(`The browser is open with Smallprint and two demo sites.

  1. On ${SHOP} click the Smallprint icon (behind the puzzle piece, top right) and read the report.
  2. Click "Open in side panel", then "Show in policy" under a sentence.
  3. On ${NEWSPAPER} click the icon: its policy is kept on another host, so the browser asks you once.

Close the browser to end.`);
  await new Promise((done) => chromium.browser.once('disconnected', done));
}

/** Runs in the popup: its report as lines of text, with the sentence behind each of the five answers. */
function reportText() {
  const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const rows = [...document.querySelectorAll('.answer')].flatMap((row) => {
    const quote = text(row.querySelector('blockquote'));
    const line = `${text(row.querySelector('.answer-topic'))}: ${text(row.querySelector('.answer-text'))}`;
    return quote ? [line, `    “${quote}”`] : [line];
  });
  const grade = document.querySelector('.grade').dataset.grade;
  return [
    `${grade}  ${text(document.querySelector('.score'))}`,
    text(document.querySelector('.verdict')),
    ...rows,
  ].join('\n');
}

function indent(text) {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `    ${line}`)
    .join('\n');
}
