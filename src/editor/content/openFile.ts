import { createHash } from 'node:crypto';
import type { Collection } from '../../collections/collection.ts';
import { collections, tablePattern } from '../../collections/index.ts';
import type { ContentFile } from '../../reader/contentFiles.ts';
import type { FileParts } from '../text/fileParts.ts';
import { fileParts } from '../text/fileParts.ts';

/** The ways in which a file can be edited. */
export type Part = 'fields' | 'words' | 'table' | 'text';

/** A file that is open for editing. */
export interface OpenFile {
  /** The path in the content folder. */
  path: string;
  /** The text exactly as it is on the disk. */
  text: string;
  /** Tells this version of the file from any other. */
  digest: string;
  /** What kind of file it is; `null` for a table. */
  kind: Collection | null;
  /** `null` for a table, or when the settings do not begin or end. */
  parts: FileParts | null;
}

const exactUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether a path is that of a file that the editor can open. */
export function isEditable(path: string): boolean {
  return kindOfFile(path) !== null || tablePattern.test(path);
}

/** Whether a file may be deleted: not those that every site needs, nor the record of what was signed. */
export function mayGo(path: string): boolean {
  return !/^(?:site|documents)\.yaml$|\/sign-off\.yaml$|\/frozen\/|(?:^|\/)\./u.test(path);
}

/** Opens a file; `null` if it is not text, or not one the site uses. */
export function openFile({ path, bytes }: ContentFile): OpenFile | null {
  const kind = kindOfFile(path);
  const isTable = tablePattern.test(path);
  if (kind === null && !isTable) return null;
  try {
    return openText(path, exactUtf8.decode(bytes));
  } catch {
    return null;
  }
}

/** A file that is to have a text. */
export function openText(path: string, text: string): OpenFile {
  const kind = kindOfFile(path);
  const parts = kind === null ? null : fileParts(text, path);
  return { path, text, digest: digestOf(text), kind, parts };
}

/** The ways in which a file can be edited, the usual one first. */
export function partsOf({ path, kind, parts }: Pick<OpenFile, 'path' | 'kind' | 'parts'>): Part[] {
  if (kind === null) return ['table', 'text'];
  if (parts === null) return ['text'];
  return path.endsWith('.mdx') ? ['fields', 'words', 'text'] : ['fields', 'text'];
}

/** The other file of a dataset: the table of its settings, the settings of its table; `null` for any other file. */
export function otherFileOf(path: string): { path: string; part: Part } | null {
  if (!path.startsWith('datasets/')) return null;
  return tablePattern.test(path)
    ? { path: path.replace(/\.csv$/u, '.yaml'), part: 'fields' }
    : { path: path.replace(/\.yaml$/u, '.csv'), part: 'table' };
}

/** The settings of a file, as YAML. */
export function settingsOf({ text, parts }: Pick<OpenFile, 'text' | 'parts'>): string {
  return parts === null ? '' : text.slice(parts.settings.start, parts.settings.end);
}

/** The text of a page below its settings. */
export function bodyOf({ text, parts }: Pick<OpenFile, 'text' | 'parts'>): string {
  const body = parts?.body ?? null;
  return body === null ? '' : text.slice(body.start, body.end);
}

/** What kind of file a path is that of; `null` for a table and anything else. */
export function kindOfFile(path: string): Collection | null {
  const all: readonly Collection[] = Object.values(collections);
  return all.find(({ pattern, isCopy = false }) => !isCopy && pattern.test(path)) ?? null;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
