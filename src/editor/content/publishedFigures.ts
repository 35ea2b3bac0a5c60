import { checkContent } from '../../checks/checkContent.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { readContentFiles } from '../../reader/contentFiles.ts';

type Figures = ReadonlyMap<string, PublishedDataset> | null;

/** The figures of the copy that was asked for last: a copy never changes. */
let latest: { copy: string; figures: Promise<Figures> } | null = null;

/** The figures of a kept copy of the content as they were published. */
export function publishedFigures(copy: string): Promise<Figures> {
  if (latest?.copy !== copy) latest = { copy, figures: figuresOf(copy) };
  return latest.figures;
}

async function figuresOf(copy: string): Promise<Figures> {
  const { readable } = await checkContent(readContentFiles(copy));
  return readable?.datasets ?? null;
}
