import { describe, expect, test } from 'vitest';
import { chromiumMissing, findChromium } from '../../../src/cli/chromium.ts';

const windows = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\officer\\AppData\\Local',
};
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

function found(
  platform: NodeJS.Platform,
  files: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): string | null {
  return findChromium({ platform, environment, exists: (path) => files.includes(path) });
}

describe('the browser for PDFs', () => {
  test.each<[string, NodeJS.Platform, string]>([
    [
      'Chrome for one user',
      'win32',
      `${windows.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    [
      'Chrome for 32 bits',
      'win32',
      `${windows['ProgramFiles(x86)']}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    ['Microsoft Edge on Windows', 'win32', edge],
    ['Debian’s Chromium', 'linux', '/usr/bin/chromium'],
    ['Chrome on a Mac', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ])('may be %s', (_name, platform, path) => {
    expect(found(platform, [path], windows)).toBe(path);
  });

  test('is Chrome rather than Edge if both are installed', () => {
    const chrome = `${windows.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`;
    expect(found('win32', [edge, chrome], windows)).toBe(chrome);
  });

  test('is the one named by CHROMIUM_PATH, or none', () => {
    const environment = { CHROMIUM_PATH: '/opt/browser' };
    expect(found('linux', ['/opt/browser', '/usr/bin/chromium'], environment)).toBe('/opt/browser');
    expect(found('linux', ['/usr/bin/chromium'], environment)).toBeNull();
  });
});

test.each<[NodeJS.Platform, string]>([
  ['linux', 'sudo apt-get install chromium'],
  ['win32', 'the people who look after this computer'],
  ['darwin', 'Install Google Chrome'],
])('the advice for a missing browser suits %s', (platform, advice) => {
  const message = chromiumMissing('Making a PDF', { platform, environment: {} });
  expect(message).toContain(advice);
  if (platform !== 'linux') expect(message).not.toContain('apt-get');
});
