import { stripVTControlCharacters } from 'node:util';
import { systemFault } from '../systemFault.ts';

/** What the system's numbers mean; the bundler is no program of Node and gives nothing else. */
const codes: Readonly<Record<string, string>> = {
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/**
 * What an editor is told when the pages could not be compiled: a sentence where the disk or the system refused, otherwise what
 * the bundler said, without its colours and its stack.
 * @param said everything that the compiling process said
 * @param folder where it was to write
 */
export function pressFault(said: string, folder: string): string {
  const words = stripVTControlCharacters(said)
    .replace(/\n\s*Stack backtrace:[^]*/u, '')
    .replace(/\n\s+at [^\n]*/gu, '')
    .trim();
  const [, number = ''] = /\(os error (\d+)\)/u.exec(words) ?? [];
  const [named] = /\b(?:ENOSPC|EDQUOT)\b/u.exec(words) ?? [];
  const fault = systemFault(
    Object.assign(new Error(words), { code: codes[number] ?? named, path: folder }),
  );
  // What speaks of the disk in plain words already is left as it is.
  const reason = words.startsWith('The disk is full') ? words : (fault ?? words);
  return `The pages could not be compiled. ${reason}`;
}
