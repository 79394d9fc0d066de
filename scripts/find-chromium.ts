import { findProgram, isExecutable } from './find-program.ts';

const macBrowsers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsBrowsers = [
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium for the tests: CHROMIUM_PATH, or what the system has. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named && isExecutable(named)) return named;
  const onPath = findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  return onPath ?? [...macBrowsers, ...windowsBrowsers].find(isExecutable) ?? null;
}
