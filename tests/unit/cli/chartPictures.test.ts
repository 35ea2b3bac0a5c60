import { afterEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { chartFiles } from '../../../src/charts/chartFiles.ts';
import { drawBeside, drawHere, openChartPictures } from '../../../src/cli/chartPictures.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

const opened = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../../src/charts/drawSvg.ts', async (original) => {
  const { openDrawingBoard } = await original<typeof import('../../../src/charts/drawSvg.ts')>();
  return {
    openDrawingBoard: (font: string) => {
      opened.times += 1;
      return openDrawingBoard(font);
    },
  };
});

let copy: FixtureCopy;
afterEach(() => copy.clear());

/** Draws the pictures of the copy as a command does, in a run of its own. */
async function run() {
  const { partnership } = await checkContent(readContentFiles(copy.folder));
  if (partnership === null) throw new Error('The copy is not sound.');
  opened.times = 0;
  const pictures = await openChartPictures(copy.folder, drawHere)(partnership);
  return { pictures, wasDrawn: opened.times > 0 };
}

test('pictures are drawn once, and again when what they show has changed', async () => {
  copy = fixtureCopy('small-partnership');
  const first = await run();
  expect(first.wasDrawn).toBe(true);
  expect(first.pictures.size).toBeGreaterThan(0);
  expect([...first.pictures.values()].every((svg) => svg.startsWith('<svg'))).toBe(true);

  const second = await run();
  expect(second.wasDrawn).toBe(false);
  expect(second.pictures).toEqual(first.pictures);

  copy.change('datasets/contacts.yaml', (text) => text.replace('label: Contacts', 'label: Calls'));
  const third = await run();
  expect(third.wasDrawn).toBe(true);
  expect([...third.pictures.keys()]).toEqual([...first.pictures.keys()]);
});

test('pictures that are drawn on another core are the same', async () => {
  copy = fixtureCopy('small-partnership');
  const { partnership } = await checkContent(readContentFiles(copy.folder));
  const files = chartFiles(partnership?.datasets.values() ?? []);
  expect(files.length).toBeGreaterThan(0);
  expect(await drawBeside(files)).toEqual(await drawHere(files));
});

test('a picture that cannot be drawn on another core is an error here', async () => {
  copy = fixtureCopy('small-partnership');
  const broken = [{ path: 'charts/broken/wide.svg', layout: 'wide', definition: {} }];
  await expect(drawBeside(broken as never)).rejects.toThrow('The charts could not be drawn.');
});
