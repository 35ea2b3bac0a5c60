import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/checks/checkContent.ts';
import { runCommand as atTheEdge } from '../../src/cli/runCommand.ts';
import { testDate } from '../../src/cli/testDate.ts';
import { readContentFiles } from '../../src/reader/contentFiles.ts';
import { ensureChromium } from '../support/ensuredChromium.ts';
import { runCommand } from '../support/runBuild.ts';
import { knownAdvisories } from './advisories.ts';
import { claimMeasures } from './claimMeasures.ts';
import { claims } from './claims.ts';
import { claimText, proves } from './claimText.ts';
import { resultsFor, runTests } from './testRun.ts';

const help = `npm run prove [-- <claim> ...]

Proves what the README says: builds the sample site, runs the tests of every claim, and prints each claim beside what was
measured. Where "npm test" takes a sample, all is tried: every page in a browser, every broken input. Without a claim it also
runs the other unit tests and asks what they cover. It takes about half an hour. Claims: ${claims.map(({ id }) => id).join(', ')}.
Exit code 0: everything is proven. 1: something is not. 2: it could not run.
`;

await atTheEdge(help, async (args) => {
  const unknown = args.find((arg) => claims.every(({ id }) => id !== arg));
  if (unknown !== undefined) throw new Error(`There is no claim "${unknown}". See --help.`);
  const chosen = args.length === 0 ? claims : claims.filter(({ id }) => args.includes(id));
  if (!ensureChromium()) return 2;
  const folder = mkdtempSync(join(tmpdir(), 'almanac-proof-'));
  try {
    const siteFolder = join(folder, 'dist');
    const built = runCommand('build', [], { OUT_DIR: siteFolder });
    const { partnership } = await checkContent(readContentFiles('content'));
    if (built.status !== 0 || partnership === null)
      throw new Error(`The sample site does not build.\n${built.stdout}${built.stderr}`);
    const asked = [...new Set(chosen.flatMap(({ tests }) => tests))];
    // Coverage is measured over all the unit tests, not only those that the claims name.
    const unit = args.length === 0 ? runTests(['tests/unit', 'tests/components'], true) : null;
    const others = unit === null ? asked : asked.filter((path) => !path.startsWith('tests/unit'));
    const results = [...(unit?.results ?? []), ...runTests(others).results];
    const measured = {
      partnership,
      siteFolder,
      programFolder: process.cwd(),
      today: testDate(undefined),
    };
    const isProven = chosen.map((claim) => {
      const own = resultsFor(claim.tests, results);
      const measures = claimMeasures[claim.id]?.(measured) ?? [];
      process.stdout.write(claimText(claim, own, measures));
      return proves(own);
    });
    process.stdout.write(
      `\nPackages\n${knownAdvisories()
        .lines.map((line) => `    ${line}\n`)
        .join('')}`,
    );
    const count = isProven.filter(Boolean).length;
    process.stdout.write(`\n${count} of ${chosen.length} claims proven.\n`);
    const isCovered = unit?.isCovered ?? true;
    if (!isCovered)
      process.stdout.write('The unit tests cover less than vitest.config.ts asks for.\n');
    const failed = (unit?.results ?? []).filter((result) => result.failed > 0);
    failed.forEach(({ file }) => process.stdout.write(`Not passed: ${file}\n`));
    return count === chosen.length && isCovered && failed.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
