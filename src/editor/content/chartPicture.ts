import { readFile } from 'node:fs/promises';
import { chartDefinition } from '../../charts/chartDefinition.ts';
import type { DrawSvg } from '../../charts/drawSvg.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Chart } from '../../schemas/chart.ts';
import { english } from '../../words/words.ts';

const typefaces = new URL('../../assets/fonts/', import.meta.url);
let board: Promise<DrawSvg> | undefined;

async function openBoard(): Promise<DrawSvg> {
  // Drawing is loaded when the first picture is asked for: most visits to the editor need none.
  const { openDrawingBoard } = await import('../../charts/drawSvg.ts');
  const bytesOf = (name: string): Promise<Buffer> => readFile(new URL(name, typefaces));
  return openDrawingBoard({
    site: await bytesOf('nunito-sans-regular.ttf'),
    fallback: await bytesOf('dejavu-sans.ttf'),
  });
}

/** A chart of published figures as the site draws it: the text of an SVG file. */
export async function chartPicture(dataset: PublishedDataset, chart: Chart): Promise<string> {
  const draw = await (board ??= openBoard());
  return draw(chartDefinition(dataset, chart, english), 'wide');
}
