import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean } from '../findings/nearest.ts';
import { collections } from './collections.ts';

const places = Object.values(collections).map(({ where }) => where);

/** The finding about a file that nothing reads. */
export function unknownFile(path: string): Finding {
  const folder = path.split('/').slice(0, -1).join('/');
  const rules = places.filter((where) => where.split('/')[0] === path.split('/')[0]);
  const guess = didYouMean(
    path,
    places.filter((where) => !where.includes('<')),
  );
  return finding(
    'file-unknown',
    { file: path },
    `No page is made from this file, so what it says would be missing from the site.${guess}`,
    rules.length > 0
      ? `In "${folder}" the program reads: ${rules.join(', ')}.`
      : 'Move it into one of the folders that the handbook lists, or delete it.',
  );
}
