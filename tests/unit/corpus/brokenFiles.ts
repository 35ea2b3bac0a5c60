import { parse } from 'yaml';
import { collections } from '../../../src/collections/index.ts';
import type { Broken } from './broken.ts';

/** Every file truncated, saved in another encoding, emptied, renamed, and left with conflict markers or tabs. */
export function brokenFiles(file: string, text: string, isNeeded: boolean): Broken[] {
  const isPage = file.endsWith('.mdx');
  const isTable = file.endsWith('.csv');
  const settingsEnd = isPage ? text.indexOf('\n---', 4) : text.length;
  const lines = text.split('\n');
  const at = { file, changes: { [file]: text } };
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  const base = file.slice(folder.length, file.lastIndexOf('.'));
  const renamed = (name: string, codes: readonly string[]): Broken => ({
    kind: 'file renamed',
    name: `${file} renamed to ${name}`,
    file: name,
    codes,
    changes: { [file]: null, [name]: text },
  });
  const broken: Broken[] = [
    ...[0.25, 0.5, 0.75]
      .filter(
        (part) =>
          isTable || isPage || !isSound(file, text.slice(0, Math.floor(settingsEnd * part))),
      )
      .map((part): Broken => ({
        ...at,
        kind: 'file cut off',
        name: `${file} cut off at ${part}`,
        file: isTable ? 'datasets/' : file,
        changes: { [file]: text.slice(0, Math.floor(settingsEnd * part)) },
      })),
    {
      ...at,
      kind: 'file emptied',
      name: `${file} emptied`,
      codes: ['file-empty'],
      changes: { [file]: '' },
    },
    {
      ...at,
      kind: 'file emptied',
      name: `${file} of spaces`,
      codes: ['file-empty'],
      changes: { [file]: ' \n\t\n' },
    },
    {
      ...at,
      kind: 'file saved in another way',
      name: `${file} as UTF-16`,
      codes: ['file-encoding'],
      changes: { [file]: Buffer.from(`\uFEFF${text}`, 'utf16le') },
    },
    {
      ...at,
      kind: 'file saved in another way',
      name: `${file} with a zero byte`,
      codes: ['file-encoding'],
      changes: { [file]: `${text}\u0000` },
    },
    {
      ...at,
      kind: 'file saved in another way',
      name: `${file} as a picture`,
      changes: {
        [file]: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      },
      codes: ['file-encoding'],
    },
    {
      ...at,
      kind: 'conflict marker',
      name: `${file} with conflict markers`,
      codes: ['conflict-marker'],
      lines: [2, 2],
      changes: {
        [file]: lines
          .toSpliced(1, 0, '<<<<<<< HEAD', 'a', '=======', 'b', '>>>>>>> draft')
          .join('\n'),
      },
    },
    renamed(`${folder}${base}.txt`, ['file-unknown']),
    renamed(`${folder}${base} copy.bak`, ['file-unknown']),
    renamed(`other/${base}.md`, ['file-unknown']),
  ];
  if (!isTable) {
    const latin = Buffer.from(text.replace(/[a-z](?=\n)/u, 'é'), 'latin1');
    broken.push({
      ...at,
      kind: 'file saved in another way',
      name: `${file} as Latin-1`,
      codes: ['file-encoding'],
      changes: { [file]: latin },
    });
    const tab = lines.findIndex(
      (line, index) => /^ {2}/u.test(line) && (!isPage || index < lines.indexOf('---', 1)),
    );
    if (tab !== -1)
      broken.push({
        ...at,
        kind: 'tab',
        name: `${file} with a tab`,
        codes: ['yaml-tab', 'yaml-syntax'],
        lines: [tab + 1, tab + 1],
        changes: { [file]: lines.with(tab, (lines[tab] ?? '').replace(/^ {2}/u, '\t')).join('\n') },
      });
  }
  if (isPage) {
    broken.push(
      renamed(`${folder}Été à Zoë.mdx`, ['file-name']),
      renamed(`${folder}Two Words.mdx`, ['file-name']),
      renamed(`${folder}UPPER.MDX`, ['file-unknown']),
      {
        ...at,
        kind: 'settings open',
        name: `${file} without the end of its settings`,
        codes: ['front-matter-unclosed'],
        lines: [1, 1],
        changes: { [file]: text.replace('\n---\n', '\n') },
      },
      {
        ...at,
        kind: 'settings open',
        name: `${file} without the start of its settings`,
        codes: ['front-matter-missing'],
        lines: [1, 1],
        changes: { [file]: text.slice(4) },
      },
    );
  }
  if (isNeeded)
    broken.push({ kind: 'file lost', name: `${file} lost`, file: '', changes: { [file]: null } });
  return broken;
}

/** Whether truncated settings happen to be valid: readable, and matching their schema. */
function isSound(file: string, text: string): boolean {
  const collection = Object.values(collections).find(({ pattern }) => pattern.test(file));
  try {
    return collection?.schema.safeParse(parse(text)).success === true;
  } catch {
    return false;
  }
}
