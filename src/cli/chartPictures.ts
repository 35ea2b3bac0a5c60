import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { ChartFile } from '../charts/chartFiles.ts';
import { chartFiles, drawnDatasets } from '../charts/chartFiles.ts';
import type { Partnership } from '../model/partnership.ts';
import { chartTypeface } from './engineFolder.ts';
import { keptValue } from './keptValue.ts';

/** The pictures of charts, by their paths in the site. */
export type ChartPictures = ReadonlyMap<string, string>;

/** Draws the pictures that a partnership's site needs. */
export type DrawPictures = (partnership: Partnership) => Promise<ChartPictures>;

/** Draws some pictures, in their order. */
export type DrawAll = (files: readonly ChartFile[]) => Promise<string[]>;

/**
 * Gets ready to draw pictures. What was drawn before, in this run or in an earlier one, is not drawn again.
 * @param contentFolder the absolute path of the content folder
 * @param drawAll draws those that are new
 */
export function openChartPictures(contentFolder: string, drawAll: DrawAll): DrawPictures {
  const kept = keptValue<Map<string, string>>('pictures', contentFolder);
  let known = kept.recall() ?? new Map<string, string>();
  return async (partnership) => {
    const files = chartFiles(drawnDatasets(partnership)).map((file) => ({
      ...file,
      digest: digestOf(file),
    }));
    const unknown = files.filter(({ digest }) => !known.has(digest));
    const drawn = unknown.length === 0 ? [] : await drawAll(unknown);
    const all = new Map([
      ...known,
      ...unknown.map(({ digest }, place): [string, string] => [digest, drawn[place] ?? '']),
    ]);
    const svg = ({ digest }: { digest: string }): string => all.get(digest) ?? '';
    known = new Map(files.map((file) => [file.digest, svg(file)]));
    if (unknown.length > 0) kept.keep(known);
    return new Map(files.map((file) => [file.path, svg(file)]));
  };
}

/** Draws pictures here. */
export const drawHere: DrawAll = async (files) => {
  const { openDrawingBoard } = await import('../charts/drawSvg.ts');
  const draw = await openDrawingBoard(chartTypeface);
  return files.map(({ definition, layout }) => draw(definition, layout));
};

/** What a process that draws sends back: the pictures in their order, or why there are none. */
export type DrawnPictures = { pictures: string[] } | { fault: string };

/** Draws pictures on another core, so that pages can be drawn meanwhile. */
export const drawBeside: DrawAll = (files) => {
  const child = fork(fileURLToPath(new URL('./pictureProcess.ts', import.meta.url)), {
    execArgv: ['--max-semi-space-size=4'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((done, failed) => {
    const fail = (why: string): void => failed(new Error(`The charts could not be drawn. ${why}`));
    child.on('message', (drawn: DrawnPictures) =>
      'fault' in drawn ? fail(drawn.fault) : done(drawn.pictures),
    );
    child.on('error', failed);
    child.on('close', () => fail('The program that draws them ended too early.'));
    child.send(files.map(({ path, definition, layout }) => ({ path, definition, layout })));
  });
};

function digestOf({ definition, layout }: ChartFile): string {
  return createHash('sha256')
    .update(JSON.stringify([definition, layout]))
    .digest('base64');
}
