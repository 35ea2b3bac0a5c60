import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium or Chrome of this machine, or `null` when there is none. When `CHROMIUM_PATH` names one, no other will do.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * What to tell somebody whose command found no Chromium: that the one they named is not there, or how to get one.
 * @param purpose what needs it, for example `"npm run pdf"`
 */
export function chromiumMissing(
  purpose: string,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '')
    return `${purpose} needs Chromium or Chrome, and CHROMIUM_PATH names ${named}, where there is no file. Correct the path, or take CHROMIUM_PATH away so that one is looked for.`;
  return `${purpose} needs Chromium or Chrome, and none was found. On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install one, and set CHROMIUM_PATH to its program when it is not found.`;
}

/** Flags that keep Chromium from asking for anything outside the task at hand. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
