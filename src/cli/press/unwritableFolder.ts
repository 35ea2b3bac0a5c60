import fs, { promises } from 'node:fs';
import { sep } from 'node:path';

/** The functions that folders and files are made with. */
const writers: [object, string][] = [
  [fs, 'mkdirSync'],
  [fs, 'writeFileSync'],
  [promises, 'mkdir'],
  [promises, 'writeFile'],
  [promises, 'rename'],
];

/**
 * Lets this process do without what it would put into a folder that it may not write to. For a package that writes there
 * whatever it is told.
 * @param folder the absolute path of the folder
 */
export function doWithout(folder: string): void {
  for (const [owner, name] of writers) {
    const write = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    const tolerant = (...args: unknown[]): unknown => {
      const isThere = args.some((arg) => pathOf(arg).startsWith(folder));
      if (!isThere) return write.apply(owner, args);
      try {
        const written = write.apply(owner, args);
        return written instanceof Promise ? written.catch(pass) : written;
      } catch (cause) {
        return pass(cause);
      }
    };
    Reflect.set(owner, name, tolerant);
  }
}

function pathOf(value: unknown): string {
  const path = value instanceof URL ? decodeURIComponent(value.pathname) : value;
  return typeof path === 'string' ? `${path}${sep}` : '';
}

function pass(cause: unknown): void {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw cause;
}
