import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { helpForChildren } from './helpForChildren.ts';
import { requirementEditions } from './requirementEditions.ts';
import { sampleFolder } from './sampleFolder.ts';
import { siteFiles } from './siteFiles.ts';
import type { Starter } from './starter.ts';
import { writeNew } from './writeNew.ts';

/** Makes the smallest site in an empty content folder. */
export const startSite: Starter = async ({ name, fields, folder, today, ask }) => {
  if (existsSync(folder) && readdirSync(folder).some((entry) => !entry.startsWith('.')))
    throw new Error(`${folder} is not empty. Name a new or empty folder. Nothing was written.`);
  const area = fields['area'] ?? (await ask?.('The area that it serves')) ?? '';
  if (area === '') throw new Error('Say which area it serves, for example --area "Vale".');
  const serves =
    fields['serves'] ?? (await ask?.('Who it serves: children, adults or both', 'children'));
  if (serves !== undefined && serves !== 'children' && serves !== 'adults' && serves !== 'both')
    throw new Error(`--serves: write children, adults or both, not "${serves}".`);
  const editions = requirementEditions(serves ?? 'children', sampleFolder);
  const seed = randomBytes(12).toString('hex');
  const help = helpForChildren(serves ?? 'children', sampleFolder);
  const files = siteFiles({
    name,
    area,
    serves: serves ?? 'children',
    today,
    editions,
    help,
    seed,
  });
  writeNew(folder, files);
  return {
    written: Object.keys(files),
    left: [
      'Change the words in site.yaml first. They are only a starting point. Add the telephone number of your front door: a live site needs it.',
      'Say in documents.yaml which documents your facts come from.',
      Object.keys(editions.files).length > 0
        ? 'Compare requirements/ with the current law: each file says what has and has not been checked.'
        : 'Add the legal requirements for your annual report to requirements/: see handbook/start-your-own-site.md.',
    ],
  };
};
