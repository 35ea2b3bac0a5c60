import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a copy of the program does without, or gets in another way. */
const left = ['.astro', '.git', 'content', 'coverage', 'dist', 'handbook', 'node_modules', 'tests'];

/** Copies the program, so that its caches can be thrown away and nobody changes it meanwhile. */
export function copyProgram(from: string, to: string): void {
  for (const part of readdirSync(from).filter((name) => !left.includes(name)))
    cpSync(join(from, part), join(to, part), { recursive: true });
  copyPackages(from, to);
}

/** Gives a folder the packages of another. */
export function copyPackages(from: string, to: string): void {
  linkTree(join(from, 'node_modules'), join(to, 'node_modules'));
}

/** Gives every file a second name, which is much faster than a copy, and leaves out what runs have kept. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory()) {
      if (!['.cache', '.astro', '.vite', '.vite-temp'].includes(entry.name))
        linkTree(source, target);
    } else link(source, target);
  }
}

function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another disk.
    copyFileSync(source, target);
  }
}
