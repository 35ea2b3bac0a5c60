import type { ZodType } from 'zod';
import { fieldAt, valueAt } from '../../reader/schemaShape.ts';
import type { Entries } from '../../reader/entry.ts';
import { tablePattern } from '../../collections/index.ts';
import { fieldInfo } from '../../schemas/fieldInfo.ts';
import { valuesOf } from '../../schemas/fields.ts';
import { titleOf } from '../forms/formOf.ts';
import type { Partnership } from '../../model/partnership.ts';
import type { FileChange } from '../publishing/publications.ts';
import type { OpenFile } from './openFile.ts';
import { figureChanges } from './figureChanges.ts';
import { bodyOf, openText } from './openFile.ts';
import { readerWords } from './readerWords.ts';
import { choicesIn } from './references.ts';
import { dataOf } from './settingsData.ts';
import { valueWords } from './valueWords.ts';

/** What has changed on a page, as readers would say it. */
export interface PageChange {
  path: string;
  /** What the page is called. */
  title: string;
  kind: FileChange['kind'];
  /** What was there and what is there now; empty for a page that is new or gone. */
  values: ValueChange[];
}

/** A value that has changed. */
export interface ValueChange {
  /** What it is: the name of the field, the paragraph, or the row and column. */
  where: string;
  /** Empty when it is new. */
  before: string;
  /** Empty when it is gone. */
  after: string;
}

/** What the content said before and says now; `null` where it could not be read. */
export interface BeforeAndAfter {
  before: Partnership | null;
  after: Partnership | null;
  /** What people call things that the content refers to. */
  entries: Entries;
}

/** What readers will see change, page by page: what was there and what is there now. */
export function pageChanges(
  changes: readonly FileChange[],
  content: BeforeAndAfter,
): PageChange[] {
  return changes.map(({ path, kind, before, after }) => {
    const [old, now] = [openText(path, before), openText(path, after)];
    const title = tableTitle(path, content) ?? pageTitle(kind === 'gone' ? old : now);
    const values = kind === 'changed' ? valueChanges(old, now, content) : [];
    return {
      path,
      title,
      kind,
      values,
    };
  });
}

/** What a table is called; `null` for any other file, and for a table that cannot be read. */
function tableTitle(path: string, { before, after }: BeforeAndAfter): string | null {
  const [, id = ''] = tablePattern.exec(path) ?? [];
  const table = after?.datasets.get(id) ?? before?.datasets.get(id);
  return table === undefined ? null : `Table: ${table.subtitle}`;
}

function pageTitle(file: OpenFile): string {
  const { title, name, subtitle } = (dataOf(file) ?? {}) as Record<string, unknown>;
  const known = [title, name, subtitle].find((one) => typeof one === 'string' && one !== '');
  if (known !== undefined) return String(known as string);
  return (file.kind === null ? '' : fieldInfo(file.kind.schema).title) || file.path;
}

function valueChanges(old: OpenFile, now: OpenFile, content: BeforeAndAfter): ValueChange[] {
  if (now.kind === null) return figureChanges(now.path, content);
  const [was, is] = [dataOf(old), dataOf(now)];
  if (was === null || is === null) return shown(paired(blocks(old.text), blocks(now.text)), content);
  const { schema } = now.kind;
  const choices = choicesIn(content.entries, now.path, is);
  const named = (data: object): Named[] =>
    valuesOf(schema, data)
      .filter(({ value, info }) => value !== null && info.identifies === null)
      .map(({ path, value, info }) => ({
      place: path.join('/'),
      kind: path.filter((step) => typeof step === 'string').join('/'),
      where: withItem(labelOf(schema, data, path), data, path),
      text: valueWords(value, info, choices),
      isProse: info.prose,
    }));
  return shown(
    [...paired(named(was), named(is)), ...paired(blocks(bodyOf(old)), blocks(bodyOf(now)))],
    content,
  );
}

/** Changes in the words of readers. Where those are the same, links or emphasis are what has changed. */
function shown(changes: readonly Change[], { before, after }: BeforeAndAfter): ValueChange[] {
  return changes.map(({ where, before: was, after: is, isProse }) => {
    if (!isProse) return { where, before: was, after: is };
    const [old, now] = [readerWords(was, before), readerWords(is, after)];
    return old === now
      ? { where: `${where}: links or emphasis`, before: '', after: now }
      : { where, before: old, after: now };
  });
}

/** A value with what tells it from others of its kind. */
interface Named {
  /** Where exactly it is. */
  place: string;
  /** Where it is, whatever its number in a list. */
  kind: string;
  where: string;
  text: string;
  /** Whether it is written as the text of a page is. */
  isProse: boolean;
}

/** A value that has changed, as it is in the file. */
type Change = ValueChange & Pick<Named, 'isProse'>;

/** The values that only one side has: those at one place, or else of one kind, are a value that has changed. */
function paired(before: readonly Named[], after: readonly Named[]): Change[] {
  const gone = without(before, after);
  const added = without(after, before);
  const changes: Change[] = [];
  for (const same of ['place', 'kind'] as const) {
    for (const now of [...added]) {
      const was = gone.find((one) => one[same] === now[same]);
      if (was === undefined) continue;
      gone.splice(gone.indexOf(was), 1);
      added.splice(added.indexOf(now), 1);
      const { where, isProse } = now;
      changes.push({ where, before: was.text, after: now.text, isProse });
    }
  }
  return [
    ...changes,
    ...gone.map(({ where, text, isProse }) => ({ where, before: text, after: '', isProse })),
    ...added.map(({ where, text, isProse }) => ({ where, before: '', after: text, isProse })),
  ];
}

/** What one list has more of than another, wherever in the list it is. */
function without(list: readonly Named[], others: readonly Named[]): Named[] {
  const name = ({ kind, text }: Named): string => `${kind} ${text}`;
  const left = new Map<string, number>();
  for (const one of others) left.set(name(one), (left.get(name(one)) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(name(one)) ?? 0;
    left.set(name(one), count - 1);
    return count <= 0;
  });
}

/** What a value is called: its own title, or that of the list that it is in. */
function labelOf(schema: ZodType, data: object, path: readonly (string | number)[]): string {
  const titles = path.map((_, index) => {
    const field = fieldAt(schema, path.slice(0, index + 1), data);
    return field === null ? '' : fieldInfo(field).title;
  });
  return titles.findLast((title) => title !== '') ?? String(path.at(-1));
}

/** A label with the item of the list that the value is in. */
function withItem(label: string, data: object, path: readonly (string | number)[]): string {
  const index = path.findLastIndex((step) => typeof step === 'number');
  const item = index <= 0 ? null : titleOf(valueAt(data, path.slice(0, index + 1)));
  return item === null || path.length === index + 1 ? label : `${label} (${item})`;
}

function blocks(text: string): Named[] {
  return text
    .split(/(?:\r?\n){2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block, index) => ({
      place: `${index}`,
      kind: 'text',
      where: 'Text',
      text: block,
      isProse: true,
    }));
}
