import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { printIcns, printIco, type SizedPng } from './print-icons.ts';
import { root } from './paths.ts';
import { TaskError } from './say.ts';

const folder = join(root, 'resources/icons');
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];
const linuxSizes = new Set([16, 32, 48, 64, 128, 256, 512]);

/** Makes the icons of three systems from icon.svg and document.svg. Run after one of them has changed. */
async function makeIcons(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new TaskError('Chromium is missing; it draws the icons.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const name of ['icon', 'document']) {
    const pngs = await rasterise(browser, readFileSync(join(folder, `${name}.svg`), 'utf8'));
    writeFileSync(join(folder, `${name}.icns`), printIcns(pngs));
    writeFileSync(join(folder, `${name}.ico`), printIco(pngs));
    if (name === 'icon') writePngs(pngs);
  }
  await browser.close();
}

function writePngs(pngs: readonly SizedPng[]): void {
  writeFileSync(join(folder, 'icon.png'), pngs.at(-1)!.png);
  mkdirSync(join(folder, 'linux'), { recursive: true });
  for (const { size, png } of pngs.filter((one) => linuxSizes.has(one.size))) {
    writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png);
  }
}

async function rasterise(browser: Browser, svg: string): Promise<readonly SizedPng[]> {
  const page = await browser.newPage();
  const pngs: SizedPng[] = [];
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    pngs.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  await page.close();
  return pngs;
}

await makeIcons();
