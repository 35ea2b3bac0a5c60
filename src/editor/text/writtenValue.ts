import { Scalar, isScalar, stringify } from 'yaml';
import type { PlacedValue } from './yamlNode.ts';

/**
 * How a value is written in the place of another: in its style, whether that is in quotation marks, on its own lines or plain.
 * @param value a text, number, yes or no, or whole group of fields
 * @param where the surroundings; its node gives the style
 */
export function writtenValue(
  value: unknown,
  { node, indent, inFlow }: Pick<PlacedValue, 'node' | 'indent' | 'inFlow'>,
): string {
  const shown = typeof value === 'string' ? new Scalar(value) : value;
  if (shown instanceof Scalar && isScalar(node)) {
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    if (node.type !== undefined && !(inFlow && isBlock)) shown.type = node.type;
  }
  if (inFlow) {
    const flow = stringify([shown], {
      collectionStyle: 'flow',
      lineWidth: 0,
      flowCollectionPadding: false,
    });
    return flow.slice(1, -2);
  }
  // The name gives the lines that follow their place, and is taken away again.
  const lines = stringify({ a: shown }, { lineWidth: 0, nullStr: '' })
    .trimEnd()
    .slice(2)
    .split('\n');
  return lines
    .map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(indent)}${line}`))
    .join('\n')
    .replace(/^ /u, '');
}

/**
 * The lines of a folded text with other words. Lines at the start and at the end that stay as they were are kept, so that a
 * changed word changes its own line alone.
 * @param lines the lines without indentation
 * @param value the words, without line breaks
 */
export function refolded(lines: readonly string[], value: string): string[] {
  const start: string[] = [];
  const end: string[] = [];
  let rest = value;
  for (const line of lines) {
    if (rest === line || !rest.startsWith(`${line} `)) break;
    start.push(line);
    rest = rest.slice(line.length + 1);
  }
  for (const line of lines.slice(start.length).toReversed()) {
    if (rest === line || !rest.endsWith(` ${line}`)) break;
    end.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  return [...start, rest, ...end];
}
