import { createHash } from 'node:crypto';
import type { ChartFile } from '../charts/chartFiles.ts';
import { chartFiles } from '../charts/chartFiles.ts';
import type { Partnership } from '../model/partnership.ts';
import { chartTypeface } from './engineFolder.ts';
import { keptValue } from './keptValue.ts';

/** The pictures of charts, by their paths in the site. */
export type ChartPictures = ReadonlyMap<string, string>;

/** Draws the pictures that a partnership's site needs. */
export type DrawPictures = (partnership: Partnership) => Promise<ChartPictures>;

/**
 * Gets ready to draw pictures. What was drawn before, in this run or in an earlier one, is not drawn again; when nothing
 * is new, the drawing board is not even opened.
 * @param contentFolder the absolute path of the content folder
 */
export function openChartPictures(contentFolder: string): DrawPictures {
  const kept = keptValue<Map<string, string>>('pictures', contentFolder);
  let known = kept.recall() ?? new Map<string, string>();
  return async ({ datasets }) => {
    const files = chartFiles(datasets.values()).map((file) => ({
      ...file,
      digest: digestOf(file),
    }));
    const unknown = files.filter(({ digest }) => !known.has(digest));
    if (unknown.length > 0) {
      const { openDrawingBoard } = await import('../charts/drawSvg.ts');
      const draw = await openDrawingBoard(chartTypeface);
      for (const { digest, definition, layout } of unknown)
        known.set(digest, draw(definition, layout));
    }
    const pictures = files.map(({ path, digest }) => ({
      path,
      digest,
      svg: known.get(digest) ?? '',
    }));
    known = new Map(pictures.map(({ digest, svg }) => [digest, svg]));
    if (unknown.length > 0) kept.keep(known);
    return new Map(pictures.map(({ path, svg }) => [path, svg]));
  };
}

function digestOf({ definition, layout }: ChartFile): string {
  return createHash('sha256')
    .update(JSON.stringify([definition, layout]))
    .digest('base64');
}
