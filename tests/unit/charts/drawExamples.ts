import { readFileSync } from 'node:fs';
import { english } from '../../../src/words/words.ts';
import { chartFiles } from '../../../src/charts/chartFiles.ts';
import { openDrawingBoard } from '../../../src/charts/drawSvg.ts';
import { examples } from './examples.ts';

// Run in a separate process by the test that compares pictures between processes.
const file = (name: string) =>
  readFileSync(new URL(`../../../src/assets/fonts/${name}`, import.meta.url));
const typefaces = { site: file('nunito-sans-regular.ttf'), fallback: file('dejavu-sans.ttf') };
const draw = await openDrawingBoard(typefaces);
const files = chartFiles(Object.values(examples), english);
process.stdout.write(
  JSON.stringify(files.map(({ definition, layout }) => draw(definition, layout))),
);
