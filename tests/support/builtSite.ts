import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromiumMissing, findChromium, findTestBrowser } from './chromium.ts';
import { runCommand } from './runBuild.ts';
import { serveFolder } from './staticServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site built for this run. */
    siteFolder: string;
    /** Where it is served. */
    siteUrl: string;
    /** The Chromium that the program's commands find on this machine. */
    chromium: string;
    /** The browser that tests drive. */
    testBrowser: string;
  }
}

/** Builds the sample site once, serves it to every browser test, and cleans up. */
export default async function builtSite(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (chromium === null) throw new Error(chromiumMissing('Testing the site in a browser'));
  const folder = mkdtempSync(join(tmpdir(), 'almanac-site-'));
  const siteFolder = join(folder, 'dist');
  const { status, stdout, stderr } = runCommand('build', [], { OUT_DIR: siteFolder });
  if (status !== 0) throw new Error(`The sample site does not build:\n${stdout}${stderr}`);
  const server = await serveFolder(siteFolder);
  project.provide('siteFolder', siteFolder);
  project.provide('siteUrl', server.url);
  project.provide('chromium', chromium);
  project.provide('testBrowser', findTestBrowser() ?? chromium);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
