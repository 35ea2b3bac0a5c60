import type { CellAddress } from '../equation.ts';

/** A word as YAML takes it for one. */
export function yamlWord(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ()/-]*$/u.test(text) ? text : JSON.stringify(text);
}

/** A list as YAML writes it in one line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlWord).join(', ')}]`;
}

/** The relation that says rows add up to a total, as in the settings. */
export function rowsSum(
  total: string,
  parts: readonly string[],
  columns?: readonly string[],
): string {
  const lines = ['- type: rows-sum', `  total: ${yamlWord(total)}`, `  parts: ${yamlList(parts)}`];
  if (columns !== undefined) lines.push(`  columns: ${yamlList(columns)}`);
  return lines.map((line) => `  ${line}`).join('\n');
}

/** The relation that says columns add up to another; a leading minus subtracts one. */
export function columnsSum(total: string, parts: readonly string[]): string {
  return `  - type: columns-sum\n    total: ${total}\n    parts: [${parts.join(', ')}]`;
}

/** The relation that says a figure is the same as one in another table. */
export function equalsRelation({ row, column }: CellAddress, other: CellAddress): string {
  return `  - type: equals\n    row: ${yamlWord(row)}\n    column: ${column}\n    other: { dataset: ${other.dataset}, row: ${JSON.stringify(other.row)}, column: ${other.column} }`;
}
