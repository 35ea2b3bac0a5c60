import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { setAside } from '../setAside.ts';
import type { OtherProgram } from './otherProgram.ts';
import type { PlainPage } from './plainPages.ts';

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Writes a project for another program, in the place of the pages of an earlier one. Its packages stay. */
export function writeProject(
  program: OtherProgram,
  folder: string,
  pages: readonly PlainPage[],
): void {
  const [pagesFolder = ''] = program.pagePath('').split('/');
  setAside(join(folder, pagesFolder));
  for (const [path, text] of Object.entries(program.projectFiles)) write(join(folder, path), text);
  const start: PlainPage = {
    address: 'index',
    title: 'Start',
    description: 'Where readers begin.',
    markdown: 'Welcome.',
  };
  for (const page of [start, ...pages])
    write(join(folder, program.pagePath(page.address)), pageText(program, page));
}

/** The text of the file of a page. */
export function pageText(program: OtherProgram, page: PlainPage): string {
  return `---\n${stringify(program.pageFields(page), { lineWidth: 0 })}---\n\n${page.markdown}\n`;
}

/** Takes away what builds have left behind. */
export function clean(program: OtherProgram, folder: string): void {
  for (const path of program.leftovers) setAside(join(folder, path));
}
