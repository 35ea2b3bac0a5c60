import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean } from '../findings/nearest.ts';
import { guard } from '../prose/guard.ts';
import { SlugSchema } from '../schemas/slug.ts';
import type { CollectionName } from './collections.ts';
import { collections, tablePattern } from './collections.ts';
import type { ContentFile } from './contentFiles.ts';
import { readCsv } from './csvSource.ts';
import { decodeText } from './decodedText.ts';
import type { Entries, Entry } from './entry.ts';
import type { MdxSource } from './mdxSource.ts';
import { readMdx } from './mdxSource.ts';
import { validate } from './validation.ts';
import { readYaml } from './yamlSource.ts';

/** The entries that could be read, and everything that is wrong with the rest. */
export interface ReadEntries {
  entries: Entries;
  findings: Finding[];
}

const names = Object.keys(collections) as CollectionName[];

/** Turns files into entries. Every fault of every file is reported. */
export function readEntries(files: readonly ContentFile[]): ReadEntries {
  const findings: Finding[] = [];
  const lists: Record<string, Entry<unknown>[]> = Object.fromEntries(names.map((name) => [name, []]));
  const tables: Entries['tables'] = new Map();
  const ids = Object.fromEntries(names.map((name) => [name, new Set<string>()])) as Entries['ids'];
  for (const file of files) {
    const table = tablePattern.exec(file.path)?.[1];
    const name = names.find((candidate) => collections[candidate].pattern.test(file.path));
    if (table === undefined && name === undefined) {
      findings.push(unknownFile(file.path));
      continue;
    }
    const decoded = decodeText(file);
    findings.push(...decoded.findings);
    if (name !== undefined) ids[name].add(idOf(name, file.path));
    if (decoded.findings.length > 0) continue;
    if (table !== undefined) {
      const source = readCsv(decoded.text, file.path);
      findings.push(...source.findings);
      if (source.findings.length === 0) tables.set(table, source);
    } else if (name !== undefined) {
      const { entry, findings: faults } = readEntry(name, file.path, decoded.text);
      findings.push(...faults);
      if (entry !== null) lists[name]?.push(entry);
    }
  }
  for (const name of names) {
    if (collections[name].needed && ids[name].size === 0) findings.push(nothingThere(name));
  }
  return { entries: { ...lists, tables, ids } as unknown as Entries, findings };
}

function readEntry(name: CollectionName, path: string, text: string): { entry: Entry<unknown> | null; findings: Finding[] } {
  const { schema } = collections[name];
  const source: MdxSource = path.endsWith('.mdx') ? readMdx(text, path) : yamlOnly(text, path);
  const findings = [...source.findings];
  const id = idOf(name, path);
  const slug = id.split('/').at(-1) ?? id;
  if (!SlugSchema.safeParse(slug).success) {
    findings.push(finding('file-name', { file: path }, `The name "${slug}" cannot be part of a web address.`, 'Use lower-case letters, digits and single hyphens only, for example "executive-group".'));
  }
  if (source.body !== null) findings.push(...guard(source.body, path));
  if (source.settings.data === undefined) return { entry: null, findings };
  const validation = validate<unknown>(source.settings, schema);
  findings.push(...validation.findings);
  if (validation.data === undefined) return { entry: null, findings };
  const { place } = source.settings;
  return { entry: { id, file: path, data: validation.data, body: source.body, place }, findings };
}

function idOf(name: CollectionName, path: string): string {
  return collections[name].pattern.exec(path)?.[1] ?? path;
}

function yamlOnly(text: string, path: string): MdxSource {
  const settings = readYaml(text, path);
  return { settings, body: null, findings: settings.findings };
}

function unknownFile(path: string): Finding {
  const folders = names.map((name) => collections[name].where);
  const folder = path.split('/').slice(0, -1).join('/');
  const rules = folders.filter((where) => where.split('/')[0] === path.split('/')[0]);
  const guess = didYouMean(path, folders.filter((where) => !where.includes('<')));
  return finding(
    'file-unknown',
    { file: path },
    `No page is made from this file, so what it says would be missing from the site.${guess}`,
    rules.length > 0 ? `In "${folder}" the program reads: ${rules.join(', ')}.` : 'Move it into one of the folders that the handbook lists, or delete it.',
  );
}

function nothingThere(name: CollectionName): Finding {
  const { where } = collections[name];
  if (!where.includes('<')) {
    return finding('file-missing', { file: where }, `The file ${where} is missing.`, 'Add it, or put it back from the last version.');
  }
  return finding('collection-empty', { file: where.split('/')[0] ?? where }, `There is nothing in "${where.split('/')[0]}".`, `Add at least one file: ${where}.`);
}
