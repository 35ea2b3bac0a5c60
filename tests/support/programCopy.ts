import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testFolder } from './siteFolder.ts';

const engine = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** A copy of the program for one test, in a folder with another name. */
export function programCopy(name: string): string {
  const copy = join(testFolder(), name, 'almanac');
  mkdirSync(copy, { recursive: true });
  for (const part of parts) cpSync(join(engine, part), join(copy, part), { recursive: true });
  symlinkSync(join(engine, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
