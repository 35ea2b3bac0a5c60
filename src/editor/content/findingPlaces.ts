import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Finding } from '../../findings/finding.ts';
import { shapeOf } from '../../schemas/structure.ts';
import { chosen } from '../../schemas/structure.ts';
import { fieldAt, valueAt } from '../../reader/schemaShape.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import { NotEditable, endOf, keyStart, openYaml } from '../text/yamlNode.ts';
import type { OpenFile } from './openFile.ts';
import { settingsOf } from './openFile.ts';

/** A finding about a file, and the field that it is about. */
export interface PlacedFinding {
  finding: Finding;
  /** The way to the field; `null` when it is about the text, a cell or the whole file. */
  path: ValuePath | null;
}

/** The findings about a file with the fields that they are about. */
export function placedFindings(file: OpenFile, findings: readonly Finding[]): PlacedFinding[] {
  const own = findings.filter((finding) => finding.file === file.path);
  if (file.parts === null) return own.map((finding) => ({ finding, path: null }));
  let yaml: ReturnType<typeof openYaml>;
  try {
    yaml = openYaml(settingsOf(file));
  } catch (cause) {
    if (!(cause instanceof NotEditable)) throw cause;
    return own.map((finding) => ({ finding, path: null }));
  }
  const { start, end } = file.parts.settings;
  return own.map((finding) => {
    const offset = offsetOf(file.text, finding);
    if (offset === null || offset < start || offset >= end) return { finding, path: null };
    const path = pathAt(yaml.document.contents, offset - start);
    return { finding, path: missingPath(file, yaml.document.toJS(), path, finding) ?? path };
  });
}

/** The offset of a finding in the text; `null` when it is about the whole file. */
export function offsetOf(text: string, { line, column = 1 }: Finding): number | null {
  if (line === undefined) return null;
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return null;
    start = end + 1;
  }
  return start + column - 1;
}

/** The path to the smallest field that contains an offset. */
function pathAt(node: unknown, offset: number): ValuePath {
  if (isMap(node)) {
    for (const pair of node.items) {
      const from = keyStart(pair);
      const to = endOf(pair.value) ?? from;
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (offset < from || offset > Math.max(to, from + name.length)) continue;
      return [name, ...pathAt(pair.value, offset)];
    }
  }
  if (isSeq(node)) {
    const index = node.items.findIndex(
      (item) =>
        isNode(item) &&
        !isPair(item) &&
        offset >= (item.range?.[0] ?? 0) &&
        offset <= (endOf(item) ?? 0),
    );
    if (index !== -1) return [index, ...pathAt(node.items[index], offset)];
  }
  return [];
}

/** A field that is missing has no place of its own: its name is in the message. */
function missingPath(
  { kind }: OpenFile,
  data: unknown,
  path: ValuePath,
  { code, message }: Finding,
): ValuePath | null {
  const name = /"([^"]+)" is missing/u.exec(message)?.[1];
  if (code !== 'field-missing' || name === undefined || kind === null) return null;
  const { schema } = kind;
  const depths = path.map((_, depth) => path.length - depth).concat(0);
  const depth = depths.find((length) => {
    const above = path.slice(0, length);
    const field = fieldAt(schema, above, data);
    const value = valueAt(data, above);
    return (
      field !== null &&
      Object.hasOwn(shapeOf(chosen(field, value ?? {})), name) &&
      valueAt(value, [name]) === undefined
    );
  });
  return depth === undefined ? null : [...path.slice(0, depth), name];
}
