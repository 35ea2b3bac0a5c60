import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Cbor } from './cbor.ts';
import { readCbor, writeCbor } from './cbor.ts';

/** A file of the search index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What every packed file of Pagefind starts with. */
const mark = Buffer.from('pagefind_dcd');
const filterFile = /^filter\/([a-z]+)_([0-9a-f]+)\.pf_filter$/u;
const metaFile = /^pagefind\.([a-z]+)_([0-9a-f]+)\.pf_meta$/u;

/**
 * The files of a search index in a form that is the same for the same site. Pagefind writes the values of a filter in an
 * order of chance, and names files after what is in them: here the values are sorted, and the names follow.
 */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const rename = (name: string, content: Uint8Array): string => {
    const [language = '', digest = ''] = name.split('_');
    const steady = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, digest.length)}`;
    names.set(name, steady);
    return steady;
  };
  const filters = files.map((file): IndexFile => {
    const [, language, digest] = filterFile.exec(file.path) ?? [];
    if (language === undefined || digest === undefined) return file;
    const content = repacked(file.content, sortedFilter);
    return { path: `filter/${rename(`${language}_${digest}`, content)}.pf_filter`, content };
  });
  const metas = filters.map((file): IndexFile => {
    const [, language, digest] = metaFile.exec(file.path) ?? [];
    if (language === undefined || digest === undefined) return file;
    const content = repacked(file.content, (meta) => renamed(meta, names));
    return { path: `pagefind.${rename(`${language}_${digest}`, content)}.pf_meta`, content };
  });
  return metas.map((file) =>
    file.path === 'pagefind-entry.json'
      ? { ...file, content: renamedIn(file.content, names) }
      : file,
  );
}

/** Unpacks a file, changes it and packs it again. */
function repacked(content: Uint8Array, change: (value: Cbor) => Cbor): Uint8Array {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error('The search index has an unknown form.');
  const value = readCbor(bytes.subarray(mark.length));
  return gzipSync(Buffer.concat([mark, writeCbor(change(value))]), { level: 9 });
}

/** A filter, `[name, [[value, pages], ...]]`, with its values in the order of the alphabet. */
function sortedFilter(filter: Cbor): Cbor {
  if (!Array.isArray(filter) || !Array.isArray(filter[1]))
    throw new Error('A filter of the search index has an unknown form.');
  const [name = '', values] = filter;
  return [name, values.toSorted(byFirst)];
}

function byFirst(one: Cbor, other: Cbor): number {
  return firstOf(one) < firstOf(other) ? -1 : 1;
}

function firstOf(entry: Cbor): string {
  return Array.isArray(entry) ? String(entry[0]) : String(entry);
}

/** What the index knows of itself, with the new names of its filters, which come in the order of the alphabet. */
function renamed(value: Cbor, names: ReadonlyMap<string, string>): Cbor {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value === 'number') return value;
  const items = value.map((item) => renamed(item, names));
  const isFilterList = value.some((item) => Array.isArray(item) && names.has(String(item[1])));
  return isFilterList ? items.toSorted(byFirst) : items;
}

function renamedIn(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let text = Buffer.from(content).toString('utf8');
  for (const [name, steady] of names) text = text.replaceAll(`"${name}"`, `"${steady}"`);
  return Buffer.from(text);
}
