import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../support/chromium.ts';
import type { BenchOptions } from './options.ts';

const gigabyte = 1_000_000_000;

/** The room that a run needs on the disk, in gigabytes: the programs once, and for each entry the pages of every program. */
export function neededSpace({ sizes, withOthers }: BenchOptions): number {
  const programs = withOthers ? 1.5 : 0.5;
  return programs + (Math.max(...sizes) * (withOthers ? 600_000 : 200_000)) / gigabyte;
}

/** What a run needs and does not have, each a sentence that says what to do. */
export function missing(options: BenchOptions, temporary: string): string[] {
  const sentences: string[] = [];
  if (!canWrite(options.into))
    sentences.push(
      `The results cannot be written to ${options.into}: name another folder with --into.`,
    );
  try {
    rmSync(mkdtempSync(join(temporary, 'almanac-bench-')), { recursive: true });
    const { bavail, bsize } = statfsSync(temporary);
    const [free, needed] = [(bavail * bsize) / gigabyte, neededSpace(options)];
    if (free < needed)
      sentences.push(
        `There are ${free.toFixed(1)} GB free in the folder for temporary files, and ${needed.toFixed(1)} GB are needed: make room, name another with TMPDIR, or measure smaller --sizes.`,
      );
  } catch {
    sentences.push(
      'The folder for temporary files cannot be written to: name another with TMPDIR.',
    );
  }
  if (options.withSearch && findChromium() === null)
    sentences.push(
      'There is no Chromium or Chrome: install one, name it with CHROMIUM_PATH, or use --without-search.',
    );
  return sentences;
}

function canWrite(folder: string): boolean {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
