import { existsSync } from 'node:fs';

const unixPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The machine as far as a browser is looked for on it. */
export interface Machine {
  environment: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Whether there is a file at a path. */
  exists: (path: string) => boolean;
}

const thisMachine: Machine = {
  environment: process.env,
  platform: process.platform,
  exists: existsSync,
};

/** Chrome for all users or for one, then Microsoft Edge, which every Windows has. */
function windowsPlaces(environment: NodeJS.ProcessEnv): string[] {
  const programs = [
    environment['ProgramFiles'] ?? 'C:\\Program Files',
    environment['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
    environment['LOCALAPPDATA'],
  ].filter((folder) => folder !== undefined);
  return [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].flatMap((program) => programs.map((folder) => `${folder}\\${program}`));
}

/**
 * Chromium, Chrome or Edge on this machine, or `null` when there is none. When `CHROMIUM_PATH` names one, only that will do.
 */
export function findChromium({ environment, platform, exists } = thisMachine): string | null {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return exists(named) ? named : null;
  const places = platform === 'win32' ? windowsPlaces(environment) : unixPlaces;
  return places.find(exists) ?? null;
}

const howToGetOne: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install Chromium or Chrome.',
  win32:
    'Microsoft Edge comes with Windows. If it has been removed, ask the people who look after this computer for Edge or Chrome.',
  darwin: 'Install Google Chrome.',
};

/**
 * What to tell someone whose command found no browser: that the one they named is not there, or how to get one.
 * @param purpose what needs it, for example `"npm run pdf"`
 */
export function chromiumMissing(
  purpose: string,
  { environment, platform }: Pick<Machine, 'environment' | 'platform'> = thisMachine,
): string {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '')
    return `${purpose} needs Chromium, Chrome or Edge. CHROMIUM_PATH names ${named}, but there is no file there. Correct the path, or remove CHROMIUM_PATH so that the program looks for one.`;
  return `${purpose} needs Chromium, Chrome or Edge, but none was found. ${howToGetOne[platform] ?? 'Install Chromium or Chrome.'} If it is in an unusual place, set CHROMIUM_PATH to its program.`;
}

/** Flags that keep Chromium from asking for anything outside the task. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  // Without windows, letters are otherwise rounded to whole pixels and lines become longer than a reader sees them.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
