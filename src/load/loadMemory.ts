import type { DatasetsResult, Tell } from '../model/datasets.ts';
import { buildDatasets } from '../model/datasets.ts';
import { wordsOfEntries } from '../model/siteWords.ts';
import type { ReadingMemory } from '../reader/entries.ts';
import type { Entries } from '../reader/entry.ts';

/** What was read before in this process, so that after an edit only what the edit touches is read and worked out again. */
export interface LoadMemory {
  /** The files as they were read. */
  files: ReadingMemory;
  /** The figures, and what they were worked out from. */
  figures: { from: readonly unknown[]; result: DatasetsResult } | null;
}

/** A memory with nothing in it. */
export function newMemory(): LoadMemory {
  return { files: new Map(), figures: null };
}

/** The datasets: from the last load, if no table, its meaning, the policy or the site’s words have been read again since. */
export async function rememberedDatasets(
  entries: Entries,
  memory: LoadMemory,
  tell?: Tell,
): Promise<DatasetsResult> {
  const site = entries.site[0]?.data;
  const policy = site?.disclosure;
  const from = [
    policy,
    site?.language,
    ...entries.checkedWords.map(({ data }) => data),
    ...entries.datasets.map(({ data }) => data),
    ...entries.tables.values(),
    ...entries.frozenFigures.map(({ data }) => data),
  ];
  const last = memory.figures;
  if (last?.from.length === from.length && from.every((part, index) => part === last.from[index]))
    return last.result;
  const result = await buildDatasets(entries, policy, wordsOfEntries(entries).words, tell);
  memory.figures = { from, result };
  return result;
}
