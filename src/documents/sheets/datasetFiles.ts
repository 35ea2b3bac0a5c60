import { DatasetSchema } from '../../schemas/dataset.ts';
import { entryTemplate } from '../../schemas/entryTemplate.ts';
import type { SheetColumn } from './columnGuess.ts';
import { kindWords } from './knownColumns.ts';
import type { ShareSource } from './shareSource.ts';
import type { TotalRow } from './totalRow.ts';

/** The text of a table. */
export function tableText(columns: readonly Pick<SheetColumn, 'id' | 'texts'>[]): string {
  const rows = (columns[0]?.texts ?? []).map((_, row) =>
    columns.map(({ texts }) => texts[row] ?? ''),
  );
  return [columns.map(({ id }) => id), ...rows]
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('');
}

/**
 * The settings of a table that was imported: its columns as they were understood, and everything else still to be filled in.
 * @param rules the row that is called a total, `null` when there is none, and what the shares are worked out from
 * @param origin where the table comes from, in words
 */
export function tableSettings(
  columns: readonly SheetColumn[],
  key: readonly string[],
  { total, shares }: { total: TotalRow | null; shares: ReadonlyMap<string, ShareSource> },
  origin: string,
  today: string,
): string {
  const values = {
    revised: today,
    columns: columns.map((column) => ({ ...columnSettings(column), ...shares.get(column.id) })),
    key,
    ...(total === null || total.columns.length === 0 ? {} : { relations: [sumRule(total)] }),
  };
  return `${originLine(origin)}\n${entryTemplate(DatasetSchema, values)}`;
}

/** The rule that a row is the sum of the others, for the columns in which it is. */
function sumRule({ name, columns, faults }: TotalRow): Record<string, unknown> {
  return { type: 'rows-sum', total: name, ...(faults.length === 0 ? {} : { columns }) };
}

function columnSettings({ id, label, type, decimals }: SheetColumn): Record<string, unknown> {
  const common = { id, type, label, description: `${label}, as the sheet names it.` };
  if (type === 'count') return { ...common, unit: label.toLowerCase() };
  if (type === 'share') return { ...common, unit: '%', decimals };
  if (type === 'rate') return { ...common, unit: label.toLowerCase(), decimals };
  return type === 'money' ? { ...common, decimals: decimals > 0 ? 2 : 0 } : common;
}

function quoted(text: string): string {
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The line at the top of the settings that says where the table comes from. */
export function originLine(origin: string): string {
  return `# Imported from ${origin}`;
}

/** The settings of a table that was imported anew: with its new origin and the day of the change. */
export function renewedSettings(text: string, origin: string, today: string): string {
  const withoutOrigin = text.replace(/^# Imported from [^\n]*\n/u, '');
  return `${originLine(origin)}\n${withoutOrigin.replace(/^revised:[^\n]*$/mu, `revised: ${today}`)}`;
}

/** The columns in words, for whoever looks at what was understood. */
export function columnsInWords(columns: readonly SheetColumn[], key: readonly string[]): string[] {
  return columns.map(({ id, label, type, texts }) => {
    const sample = texts
      .filter((text) => text !== '')
      .slice(0, 3)
      .join(', ');
    return `${label} -> ${id}: ${kindWords[type]}${key.includes(id) ? ', names the row' : ''} (${sample}${texts.length > 3 ? ', ...' : ''})`;
  });
}
