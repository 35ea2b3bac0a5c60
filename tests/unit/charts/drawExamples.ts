import { readFileSync } from 'node:fs';
import { chartFiles } from '../../../src/charts/chartFiles.ts';
import { openDrawingBoard } from '../../../src/charts/drawSvg.ts';
import { examples } from './examples.ts';

// Run as a program of its own by the test that compares the pictures of two processes.
const font = readFileSync(
  new URL('../../../src/assets/fonts/nunito-sans-regular.ttf', import.meta.url),
);
const draw = await openDrawingBoard(font);
const files = chartFiles(Object.values(examples));
process.stdout.write(
  JSON.stringify(files.map(({ definition, layout }) => draw(definition, layout))),
);
