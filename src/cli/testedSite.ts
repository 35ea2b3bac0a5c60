import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { chromiumMissing, findChromium } from './chromium.ts';
import { currentSettings } from './settings.ts';
import { testDate } from './testDate.ts';

/** A built site that is to be tested, and what with. */
export interface TestedSite {
  /** The folder of the site. */
  folder: string;
  /** The program of the browser. */
  chromium: string;
  /** The day of the test. */
  date: string;
  /** Whether what is found is to be written down. */
  isRecorded: boolean;
  /** Writes what was found into the content folder, and says where. */
  record(name: string, found: object, words: string): void;
}

/**
 * What a command that tests a built site starts from. Throws when there is no site or no browser.
 * @param command the name of the command
 * @param args its arguments
 */
export function testedSite(command: string, args: string[]): TestedSite {
  const { values } = parseArgs({
    args,
    options: { record: { type: 'boolean', default: false }, date: { type: 'string' } },
  });
  const date = testDate(values.date);
  const { contentFolder, outFolder } = currentSettings();
  if (!existsSync(join(outFolder, 'index.html')))
    throw new Error(`There is no built site at ${outFolder}. Run "npm run build" first.`);
  const chromium = findChromium();
  if (chromium === null) throw new Error(chromiumMissing(`"npm run ${command}"`));
  return {
    folder: outFolder,
    chromium,
    date,
    isRecorded: values.record,
    record: (name, found, words) => {
      const file = join(contentFolder, 'results', `${name}.yaml`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `# Written by "npm run ${command} -- --record": ${words}. Please do not edit.\n${stringify(found, { lineWidth: 0 })}`,
      );
      process.stdout.write(`Wrote ${relative(process.cwd(), file)}.\n`);
    },
  };
}
