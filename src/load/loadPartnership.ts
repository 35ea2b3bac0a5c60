import type { Collections } from '../collections/index.ts';
import {
  collections,
  picturePattern,
  siteFilePattern,
  tablePattern,
} from '../collections/index.ts';
import type { HiddenFigure } from '../figures/hiddenFigure.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Finding } from '../findings/finding.ts';
import { buildPartnership } from '../model/buildPartnership.ts';
import type { Tell } from '../model/datasets.ts';
import { pairFindings } from '../model/datasets.ts';
import { duplicateFindings } from '../model/duplicates.ts';
import type { Partnership } from '../model/partnership.ts';
import { pictureFindings } from '../model/pictures.ts';
import { referenceFindings } from '../model/references.ts';
import { siteFileFindings } from '../model/siteFiles.ts';
import type { ContentFiles } from '../reader/contentFiles.ts';
import { readEntries } from '../reader/entries.ts';
import type { Entries } from '../reader/entry.ts';
import type { LoadMemory } from './loadMemory.ts';
import { newMemory, rememberedDatasets } from './loadMemory.ts';

/** A content folder as it was read. */
export interface LoadedContent {
  /** The kinds of file that there are. */
  kinds: Collections;
  /** The entries that could be read, with places for findings. */
  entries: Entries;
  /** As much of the partnership as could be read; `null` when a file that every site needs could not be read. */
  readable: Partnership | null;
  /** The same, if there are no errors in files, references or figures; otherwise `null`. */
  partnership: Partnership | null;
  /** The datasets that have figures of their own; none when a table is faulty. */
  datasets: ReadonlyMap<string, PublishedDataset>;
  /** The figures that the datasets hide. They may be compared with, and must never be shown. */
  hidden: readonly HiddenFigure[];
  /** The texts of all files, by path; empty where a file could not be decoded. */
  texts: ReadonlyMap<string, string>;
  /** Everything that is wrong with the files, the references and the figures. */
  findings: Finding[];
}

/**
 * Reads the files of a content folder to a partnership: entries, then figures, then the model. The only way from content to
 * anything that is published.
 * @param folder the files
 * @param memory what an earlier load in this process has read; brought up to date
 * @param tell hears in a line what takes long
 * @param kinds the kinds of file that there are
 */
export async function loadPartnership(
  folder: ContentFiles,
  memory: LoadMemory = newMemory(),
  tell?: Tell,
  kinds: Collections = collections,
): Promise<LoadedContent> {
  const read = readEntries(folder.files, memory.files, kinds);
  const { entries, findings: readingFindings, texts } = read;
  const {
    datasets,
    hidden,
    findings: figureFindings,
  } = await rememberedDatasets(entries, memory, tell);
  const faults = [
    ...folder.findings,
    ...readingFindings,
    ...referenceFindings(entries, kinds),
    ...duplicateFindings(entries, kinds),
    ...pairFindings(entries, new Set(pathsById(folder, tablePattern).keys())),
    ...pictureFindings(entries, pathsById(folder, picturePattern)),
    ...siteFileFindings(entries, pathsById(folder, siteFilePattern)),
    ...figureFindings,
  ];
  const { partnership, findings: modelFindings } = buildPartnership(entries, datasets, kinds);
  const isComplete = faults.every(({ severity }) => severity !== 'error');
  return {
    kinds,
    entries,
    readable: partnership,
    partnership: isComplete ? partnership : null,
    datasets,
    hidden,
    texts,
    findings: [...faults, ...modelFindings],
  };
}

/** The files of a kind in a folder by their ids. One that cannot be read is there all the same. */
function pathsById({ files, findings }: ContentFiles, pattern: RegExp): Map<string, string> {
  const paths = [...files.map(({ path }) => path), ...findings.map(({ file }) => file)];
  return new Map(
    paths.flatMap((path) => {
      const id = pattern.exec(path)?.[1];
      return id === undefined ? [] : [[id, path] as const];
    }),
  );
}
