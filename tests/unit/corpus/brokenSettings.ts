import type { Node, Pair, Scalar } from 'yaml';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { collections } from '../../../src/collections/index.ts';
import type { Broken } from './broken.ts';

/** A field of a file and its place in the text. */
interface Field {
  path: (string | number)[];
  key: string;
  /** The offsets of the name, the value and the end of the value. */
  keyStart: number;
  keyEnd: number;
  end: number;
  line: number;
  /** The lines of the group that contains the field. */
  parent: readonly [number, number];
  /** The offset of the next field in the group, if any. */
  next: number | null;
  value: Node | null;
}

const references = new Set([
  'agency',
  'reportsTo',
  'part',
  'level',
  'domain',
  'document',
  'stage',
  'group',
  'dataset',
  'scale',
  'plan',
  'total',
  'numerator',
  'denominator',
  'category',
  'column',
  'row',
]);
const referenceLists = new Set([
  'answers',
  'meets',
  'timeLimits',
  'seeAlso',
  'series',
  'key',
  'except',
  'columns',
  'measures',
  'findings',
]);

/** Every field of a file removed, misspelt, mistyped, emptied and duplicated; every reference broken; every id duplicated. */
export function brokenSettings(file: string, text: string): Broken[] {
  const isPage = file.endsWith('.mdx');
  const start = isPage ? 4 : 0;
  const settings = isPage ? text.slice(start, text.indexOf('\n---', start) + 1) : text;
  const fields = fieldsOf(settings, isPage ? 1 : 0);
  const put = (from: number, to: number, words: string) =>
    text.slice(0, start + from) + words + text.slice(start + to);
  return fields.flatMap((field): Broken[] => {
    const name = `${file}: ${field.path.join('.')}`;
    const at = { file, lines: [field.line, field.line] as const };
    const changed = (words: string) => ({ [file]: words });
    const indent = field.keyStart - (settings.lastIndexOf('\n', field.keyStart - 1) + 1);
    const whole = settings.slice(field.keyStart, field.end).trimEnd();
    const broken: Broken[] = [
      {
        ...at,
        kind: 'field misspelt',
        name: `${name} misspelt`,
        codes: ['field-unknown'],
        changes: changed(put(field.keyStart, field.keyEnd, `${field.key}x`)),
      },
      {
        ...at,
        kind: 'field mistyped',
        name: `${name} mistyped`,
        changes: changed(
          put(field.keyEnd, field.end, isScalar(field.value) ? ': [1, [2]]\n' : ': wrong\n'),
        ),
      },
      {
        ...at,
        kind: 'field emptied',
        name: `${name} emptied`,
        changes: changed(put(field.keyEnd, field.end, ':\n')),
      },
      {
        kind: 'field doubled',
        name: `${name} doubled`,
        file,
        lines: [field.line + 1, field.line + whole.split('\n').length],
        codes: ['yaml-duplicate'],
        changes: changed(
          put(field.keyStart, field.end, `${whole}\n${' '.repeat(indent)}${whole}\n`),
        ),
      },
    ];
    if (isNeeded(file, field.path, settings)) {
      broken.push({
        kind: 'field removed',
        name: `${name} removed`,
        file,
        lines: [field.parent[0] - 1, field.parent[1]],
        codes: ['field-missing', 'field-type', 'field-value', 'file-empty'],
        changes: changed(
          field.next === null
            ? put(field.keyStart, field.end, field.path.length === 1 ? '' : '{}\n').replace(
                /\n[ ]+\{\}\n/u,
                '\n',
              )
            : put(field.keyStart, field.next, ''),
        ),
      });
    }
    if (references.has(field.key) && isScalar(field.value)) {
      broken.push({
        ...at,
        kind: 'reference broken',
        name: `${name} broken`,
        changes: changed(put(field.keyEnd, field.end, ': nowhere-at-all\n')),
      });
    }
    if (referenceLists.has(field.key) && isSeq(field.value)) {
      for (const item of field.value.items) {
        const range = (item as Scalar).range;
        if (!isScalar(item) || !range) continue;
        const line = settings.slice(0, range[0]).split('\n').length + (isPage ? 1 : 0);
        broken.push({
          kind: 'reference broken',
          name: `${name} ${String(item.value)} broken`,
          file,
          lines: [line, line],
          changes: changed(
            put(
              range[0],
              range[1],
              item.value === 'visit-2019/write-records'
                ? 'visit-2019/nowhere-at-all'
                : 'nowhere-at-all',
            ),
          ),
        });
      }
    }
    return broken;
  });
}

/** The fields of some YAML, with their places. */
function fieldsOf(text: string, linesBefore: number): Field[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (offset: number): number => counter.linePos(offset).line + linesBefore;
  const fields: Field[] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (isMap(node)) {
      const pairs = node.items as Pair<Scalar, Node | null>[];
      const [from = 0, , to = 0] = node.range ?? [];
      pairs.forEach((pair, index) => {
        const [keyStart = 0, keyEnd = 0] = pair.key.range ?? [];
        const end = pair.value?.range?.[2] ?? keyEnd + 1;
        const key = String(pair.key.value);
        const next = pairs[index + 1]?.key.range?.[0] ?? null;
        fields.push({
          path: [...path, key],
          key,
          keyStart,
          keyEnd,
          end: text[end - 1] === '\n' ? end : end + 1,
          line: lineOf(keyStart),
          parent: [lineOf(from), lineOf(Math.max(from, to - 1))],
          next,
          value: pair.value,
        });
        walk(pair.value, [...path, key]);
      });
    } else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
  };
  walk(document.contents, []);
  // Only a field on its own line can be broken by lines.
  return fields.filter(({ keyStart }) =>
    /^[ -]*$/u.test(text.slice(text.lastIndexOf('\n', keyStart - 1) + 1, keyStart)),
  );
}

/** Whether the schema requires the field: the data must not match without it. */
function isNeeded(file: string, path: (string | number)[], settings: string): boolean {
  const collection = Object.values(collections).find(({ pattern }) => pattern.test(file));
  const data = parseDocument(settings).toJS() as Record<string, unknown>;
  let parent: unknown = data;
  for (const step of path.slice(0, -1)) parent = (parent as Record<PropertyKey, unknown>)[step];
  Reflect.deleteProperty(parent as object, path.at(-1) ?? '');
  return collection?.schema.safeParse(data).success === false;
}
