import { valueAt } from '../../reader/schemaShape.ts';
import { fieldInfo } from '../../schemas/fieldInfo.ts';
import { valuesOf } from '../../schemas/fields.ts';
import { titleOf } from '../forms/formOf.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Partnership } from '../../model/partnership.ts';
import type { FileChange } from '../publishing/publications.ts';
import type { OpenFile } from './openFile.ts';
import { componentWords } from './componentWords.ts';
import { bodyOf, openText } from './openFile.ts';
import { dataOf } from './settingsData.ts';

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
}

/** What readers will see change, page by page: what was there and what is there now. */
export function pageChanges(
  changes: readonly FileChange[],
  content: BeforeAndAfter,
): PageChange[] {
  return changes.map(({ path, kind, before, after }) => {
    const [old, now] = [openText(path, before), openText(path, after)];
    const title = pageTitle(kind === 'gone' ? old : now);
    const values = kind === 'changed' ? valueChanges(old, now, content) : [];
    return {
      path,
      title,
      kind,
      values: values.map((value) => ({
        ...value,
        before: componentWords(value.before, content.before),
        after: componentWords(value.after, content.after),
      })),
    };
  });
}

function pageTitle(file: OpenFile): string {
  const { title, name, subtitle } = (dataOf(file) ?? {}) as Record<string, unknown>;
  const known = [title, name, subtitle].find((one) => typeof one === 'string' && one !== '');
  if (known !== undefined) return String(known as string);
  return file.kind === null ? `Table: ${file.path}` : fieldInfo(file.kind.schema).title || file.path;
}

function valueChanges(old: OpenFile, now: OpenFile, content: BeforeAndAfter): ValueChange[] {
  if (now.kind === null) return figureChanges(now.path, content);
  const [was, is] = [dataOf(old), dataOf(now)];
  if (was === null || is === null) return paired(blocks(old.text), blocks(now.text));
  const { schema } = now.kind;
  const named = (data: object): Named[] =>
    valuesOf(schema, data).map(({ path, value, info }) => ({
      place: path.join('/'),
      kind: path.filter((step) => typeof step === 'string').join('/'),
      where: withItem(info.title || String(path.at(-1)), data, path),
      text: String(value),
    }));
  return [...paired(named(was), named(is)), ...paired(blocks(bodyOf(old)), blocks(bodyOf(now)))];
}

/** A value with what tells it from others of its kind. */
interface Named {
  /** Where exactly it is. */
  place: string;
  /** Where it is, whatever its number in a list. */
  kind: string;
  where: string;
  text: string;
}

/** The values that only one side has: those at one place, or else of one kind, are a value that has changed. */
function paired(before: readonly Named[], after: readonly Named[]): ValueChange[] {
  const gone = without(before, after);
  const added = without(after, before);
  const changes: ValueChange[] = [];
  for (const same of ['place', 'kind'] as const) {
    for (const now of [...added]) {
      const was = gone.find((one) => one[same] === now[same]);
      if (was === undefined) continue;
      gone.splice(gone.indexOf(was), 1);
      added.splice(added.indexOf(now), 1);
      changes.push({ where: now.where, before: was.text, after: now.text });
    }
  }
  return [
    ...changes,
    ...gone.map(({ where, text }) => ({ where, before: text, after: '' })),
    ...added.map(({ where, text }) => ({ where, before: '', after: text })),
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
    .map((block, index) => ({ place: `${index}`, kind: 'text', where: 'Text', text: block }));
}

/** The published figures of a table that differ: no list of changes shows a number that is hidden. */
function figureChanges(path: string, { before, after }: BeforeAndAfter): ValueChange[] {
  const id = path.replace(/^datasets\/|\.csv$/gu, '');
  const [old, now] = [before?.datasets.get(id), after?.datasets.get(id)];
  if (old === undefined || now === undefined)
    return [{ where: 'Figures', before: '', after: 'figures that cannot be compared yet' }];
  const [was, is] = [shownFigures(old), shownFigures(now)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((where) => {
    const [shownBefore = '', shownNow = ''] = [was.get(where), is.get(where)];
    return shownBefore === shownNow ? [] : [{ where, before: shownBefore, after: shownNow }];
  });
}

function shownFigures({ rows, columns, key }: PublishedDataset): Map<string, string> {
  const shown = columns.filter(({ id }) => !key.includes(id));
  return new Map(
    rows.flatMap((row) =>
      shown.map(({ id, label }) => [`${row.key}, ${label}`, row.cells[id]?.text ?? '']),
    ),
  );
}
