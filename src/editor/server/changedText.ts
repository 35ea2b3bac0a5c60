import { fieldAt, valueAt } from '../../reader/schemaShape.ts';
import type { Column } from '../../schemas/column.ts';
import type { OpenFile } from '../content/openFile.ts';
import { bodyOf, openText, settingsOf } from '../content/openFile.ts';
import { gridOf, typedCell, withRows } from '../content/tableText.ts';
import type { FormField } from '../forms/formField.ts';
import { pathOfKey } from '../forms/formField.ts';
import { emptyItem, orderOf, withPosted } from '../forms/postedChanges.ts';
import { edited, lineEndOf } from '../text/fileParts.ts';
import { withItem, withItemUp, withoutItem } from '../text/listEdit.ts';
import { NotEditable } from '../text/yamlNode.ts';
import { openWords, postedWords, withWords } from '../writing/wordsEdit.ts';
import type { PartRequest } from './editing.ts';
import { dataOf } from '../content/settingsData.ts';

/** What a form was made from. */
export interface FormGround {
  form: FormField | null;
  columns: readonly Column[];
}

/**
 * The text of a file with what was typed into a form. What was not changed stays byte for byte.
 * @param file the file that the form was made from
 * @param posted what was sent with the form
 */
export function changedText(
  file: OpenFile,
  { part }: Pick<PartRequest, 'part'>,
  posted: URLSearchParams,
  { form, columns }: FormGround,
): string {
  const words = (posted.get('words') ?? '').replaceAll('\r\n', '\n');
  switch (part) {
    case 'text':
      return sameLineEnds(file.text, words);
    case 'words': {
      const body = file.parts?.body ?? null;
      if (body === null) throw new NotEditable('This file has no text of its own.');
      const written = posted.get('document');
      const open = written === null ? null : openWords(bodyOf(file));
      if (written !== null && open !== null)
        return edited(file.text, { ...body, text: withWords(open, postedWords(written)) });
      return edited(file.text, { ...body, text: sameLineEnds(bodyOf(file), words) });
    }
    case 'table':
      return withRows(file.text, typedRows(gridOf(file.text).header, posted, columns));
    case 'fields': {
      if (form === null || file.parts === null || file.kind === null)
        throw new NotEditable('The settings of this file cannot be read.');
      const order = orderOf(file.kind.schema, dataOf(file));
      const settings = withPosted(settingsOf(file), form, new Map(posted), order);
      return edited(file.text, { ...file.parts.settings, text: settings });
    }
  }
}

/** What a button of a list does to a file: `add:["members"]`, `up:["members",2]` or `remove:["members",2]`. */
export function withAction(text: string, path: string, action: string): string {
  const [, verb = '', key = ''] = /^(add|up|remove):(.*)$/u.exec(action) ?? [];
  const at = pathOfKey(key);
  if (verb === '' || at === null) return text;
  const file = openText(path, text);
  if (file.kind === null || file.parts === null) return text;
  const settings = settingsOf(file);
  const data = dataOf(file);
  const list = at.slice(0, -1);
  const index = Number(at.at(-1));
  const schema = fieldAt(file.kind.schema, at, data);
  const count = valueAt(data, list);
  const changed =
    verb === 'add' && schema !== null
      ? withItem(settings, at, emptyItem(schema), orderOf(file.kind.schema, data))
      : verb === 'up'
        ? withItemUp(settings, list, index)
        : Array.isArray(count) && index < count.length
          ? withoutItem(settings, list, index)
          : settings;
  return edited(text, { ...file.parts.settings, text: changed });
}

/** Words with the line ends of what they replace. Words that are the same stay byte for byte. */
function sameLineEnds(before: string, words: string): string {
  if (before.replaceAll('\r\n', '\n') === words) return before;
  return words.replaceAll('\n', lineEndOf(before));
}

/** The message about cells with a symbol for small numbers, which are saved as `c`. */
export function hiddenNotes(
  text: string,
  posted: URLSearchParams,
  columns: readonly Column[],
): string[] {
  const { header } = gridOf(text);
  return [...posted].flatMap(([name, typed]) => {
    const column = Number(/^cell:\d+:(\d+)$/u.exec(name)?.[1] ?? NaN);
    const type = columns.find(({ id }) => id === header[column])?.type;
    return typedCell(typed, type) !== 'c' || typed.trim() === 'c'
      ? []
      : [
          `“${typed.trim()}” is saved as c, a hidden small number. The site also hides anything that would give it away.`,
        ];
  });
}

/** The rows of a grid as they were typed, with signs for hidden figures as the table has them. */
function typedRows(
  header: readonly string[],
  posted: URLSearchParams,
  columns: readonly Column[],
): string[][] {
  const types = header.map((id) => columns.find((column) => column.id === id)?.type);
  const rows: string[][] = [];
  for (const [name, typed] of posted) {
    const [, row = '', column = ''] = /^cell:(\d{1,5}):(\d{1,3})$/u.exec(name) ?? [];
    if (row === '' || Number(column) >= header.length) continue;
    const cells = (rows[Number(row)] ??= header.map(() => ''));
    cells[Number(column)] = typedCell(typed, types[Number(column)]);
  }
  return Array.from(rows, (cells: string[] | undefined) => cells ?? header.map(() => ''));
}
