import { pageCollections } from '../../collections/index.ts';
import { english } from '../../words/words.ts';

/** What people call the folders that hold no pages of their own. */
const otherFolders: Readonly<Record<string, string>> = {
  '': 'The whole site',
  datasets: 'Tables of figures',
  improvement: 'Improvement',
  'improvement/plans': 'Improvement plans',
  'improvement/inspections': 'Inspections',
  pictures: 'Pictures',
  requirements: 'What the law and the guidance require',
  results: 'Results of tests',
  thresholds: 'Thresholds',
  versions: 'Other languages and formats',
  words: 'The site’s own words',
};

/** What people call a folder of the content. @example folderName('groups') // => 'Groups' */
export function folderName(folder: string): string {
  const known = otherFolders[folder];
  if (known !== undefined) return known;
  const pages = Object.values(pageCollections).find((one) => one.folder === folder);
  if (pages !== undefined && folder !== 'reports') return english(pages.section.text);
  const [, year, part = ''] = /^reports\/([^/]+)(?:\/(.+))?$/u.exec(folder) ?? [];
  if (year === undefined) return folder;
  const parts: Readonly<Record<string, string>> = {
    '': '',
    contributions: ': what partners say',
    frozen: ': as it was signed',
    'frozen/figures': ': figures as they were signed',
  };
  return `Report ${year}${parts[part] ?? `: ${part}`}`;
}
