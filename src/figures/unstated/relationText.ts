import type { CellAddress } from '../equation.ts';

/** A word as YAML takes it for one. */
export function yamlWord(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ()/-]*$/u.test(text) ? text : JSON.stringify(text);
}

/** A list as YAML writes it in one line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlWord).join(', ')}]`;
}

/** The relation by which rows add up to a total, as it is in the settings. */
export function rowsSum(
  total: string,
  parts: readonly string[],
  columns?: readonly string[],
): string {
  const lines = ['- type: rows-sum', `  total: ${yamlWord(total)}`, `  parts: ${yamlList(parts)}`];
  if (columns !== undefined) lines.push(`  columns: ${yamlList(columns)}`);
  return lines.map((line) => `  ${line}`).join('\n');
}

/** The relation by which columns add up to another; a leading minus takes one away. */
export function columnsSum(total: string, parts: readonly string[]): string {
  return `  - type: columns-sum\n    total: ${total}\n    parts: [${parts.join(', ')}]`;
}

/** The relation by which a figure is the same as one of another table. */
export function equalsRelation({ row, column }: CellAddress, other: CellAddress): string {
  return `  - type: equals\n    row: ${yamlWord(row)}\n    column: ${column}\n    other: { dataset: ${other.dataset}, row: ${JSON.stringify(other.row)}, column: ${other.column} }`;
}
