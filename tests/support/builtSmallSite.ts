import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { fixtureFolder } from './fixture.ts';
import { runCommand } from './runBuild.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the small partnership's site, built for this run. No test changes it. */
    smallSite: string;
  }
}

/** Builds the small partnership's site once, for all the tests that compare another with it, and cleans up. */
export default function builtSmallSite(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-small-'));
  const site = join(folder, 'site');
  const { status, stdout, stderr } = runCommand('build', [], {
    CONTENT_DIR: fixtureFolder('small-partnership'),
    OUT_DIR: site,
  });
  if (status !== 0) throw new Error(`The small partnership does not build:\n${stdout}${stderr}`);
  project.provide('smallSite', site);
  return () => rmSync(folder, { recursive: true, force: true });
}
