import { strToU8, zipSync } from 'fflate';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import { csv } from './csv.ts';
import { csvMetadata } from './csvMetadata.ts';
import type { Publication } from './publication.ts';

/** The oldest day that a zip file knows: with the day of the build in it, no two builds would give the same file. */
const mtime = new Date(1980, 0, 1);

/** The published figures of some datasets, each as a table with its description, in one zip file. */
export function figuresArchive(
  datasets: readonly PublishedDataset[],
  publication: Publication,
): Uint8Array<ArrayBuffer> {
  const files = datasets.flatMap((dataset) => [
    [`${dataset.id}.csv`, strToU8(csv(dataset))],
    [
      `${dataset.id}.csv-metadata.json`,
      strToU8(`${JSON.stringify(csvMetadata(dataset, publication), null, 2)}\n`),
    ],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime, level: 9 }));
}
