import { isScalar } from 'yaml';
import type { TextEdit } from './fileParts.ts';
import { lineEndOf } from './fileParts.ts';
import type { PlacedValue, YamlText } from './yamlNode.ts';
import { NotEditable, afterColon, hyphenOf, isEmpty } from './yamlNode.ts';
import { refolded, writtenValue } from './writtenValue.ts';

/** A single value of a file: a text, a number, yes or no. */
export type SingleValue = string | number | boolean;

/** The edit that gives a place in a file another value. Nothing outside that value changes. */
export function scalarEdit({ text }: YamlText, where: PlacedValue, value: SingleValue): TextEdit {
  const { node, pair } = where;
  const written = writtenValue(value, where).replaceAll('\n', lineEndOf(text));
  if (isEmpty(node)) {
    if (pair !== null) {
      const at = afterColon(text, pair);
      return { start: at, end: at, text: ` ${written}` };
    }
    if (node === null) throw new NotEditable('This list is written in an unusual way.');
    const at = hyphenOf(text, node) + 1;
    return { start: at, end: at, text: ` ${written}` };
  }
  if (!isScalar(node) || node.range === undefined || node.range === null)
    throw new NotEditable('There is more than one value here.');
  const [start, end] = node.range;
  const source = text.slice(start, end);
  if (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL')
    return { start, end, text: written };
  return (
    blockEdit(source, start, value, written) ?? {
      start,
      end: start + bareLength(source),
      text: written,
    }
  );
}

/** The edit that writes a text in quotation marks on one line, whatever the style was. */
export function quotedEdit({ text }: YamlText, { node }: PlacedValue, value: string): TextEdit {
  if (!isScalar(node) || node.range === undefined || node.range === null)
    throw new NotEditable('There is more than one value here.');
  const [start, end] = node.range;
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const length = isBlock ? bareLength(text.slice(start, end)) : end - start;
  return { start, end: start + length, text: JSON.stringify(value) };
}

/** Blank lines and the line end after a block belong to what surrounds it. */
function bareLength(source: string): number {
  return source.replace(/(?:\r?\n[ \t]*)+$/u, '').length;
}

/** The edit of a text on separate lines under `>-`; `null` if it has to be rewritten. */
function blockEdit(
  source: string,
  start: number,
  value: SingleValue,
  written: string,
): TextEdit | null {
  const bare = source.slice(0, bareLength(source));
  const [header = '', ...lines] = bare.split(/\r?\n/u);
  const indentation = /^ */u.exec(lines[0] ?? '')?.[0] ?? '';
  const words = lines.map((line) => line.slice(indentation.length));
  const isPlain =
    /^>-?$/u.test(header) &&
    typeof value === 'string' &&
    /^\S.*\S$/u.test(value) &&
    written.startsWith('>') &&
    words.every((line) => /^\S/u.test(line));
  if (!isPlain) return null;
  const lineEnd = lineEndOf(source);
  const text = refolded(words, value)
    .map((line) => `${indentation}${line}`)
    .join(lineEnd);
  const at = header.length + (source[header.length] === '\r' ? 2 : 1);
  return { start: start + at, end: start + bare.length, text };
}
