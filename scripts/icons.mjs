// Draws the icons of the package from assets/icon*.svg. Usage: node scripts/icons.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 128];
const NAMES = ['icon', 'icon-neutral', 'icon-changed'];

mkdirSync('assets/icons', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const name of NAMES) {
  const svg = readFileSync(`assets/${name}.svg`).toString('base64');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.goto(
      `data:text/html,<style>body{margin:0}img{display:block;width:100vw;height:100vh}</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: `assets/icons/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
