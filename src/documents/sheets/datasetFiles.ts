import { stringify } from 'yaml';
import { DatasetSchema } from '../../schemas/dataset.ts';
import { entryTemplate } from '../../schemas/entryTemplate.ts';
import type { Recipe } from '../../schemas/recipe.ts';
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
  {
    total,
    shares,
    recipe,
    unitOf,
  }: {
    total: TotalRow | null;
    shares: ReadonlyMap<string, ShareSource>;
    recipe: Recipe | null;
    unitOf(column: SheetColumn): string;
  },
  origin: string,
  today: string,
): string {
  const values = {
    revised: today,
    columns: columns.map((column) => ({
      ...columnSettings(column, unitOf),
      ...shares.get(column.id),
    })),
    key,
    ...(recipe === null ? {} : { recipe }),
    ...(total === null || total.columns.length === 0 ? {} : { relations: [sumRule(total)] }),
  };
  // Anything not known yet is left empty, so that the check asks for it.
  const template = entryTemplate(DatasetSchema, values).replace(/^( +\w+:) ""$/gmu, '$1');
  return `${originLine(origin)}\n${template}`;
}

/** The rule that a row is the sum of the others, for the columns in which it is. */
function sumRule({ name, columns, faults }: TotalRow): Record<string, unknown> {
  return { type: 'rows-sum', total: name, ...(faults.length === 0 ? {} : { columns }) };
}

function columnSettings(
  column: SheetColumn,
  unitOf: (column: SheetColumn) => string,
): Record<string, unknown> {
  const { id, label, type, decimals } = column;
  const common = { id, type, label, description: '' };
  if (type === 'count') return { ...common, unit: unitOf(column) };
  if (type === 'share') return { ...common, unit: '%', decimals };
  if (type === 'rate') return { ...common, unit: unitOf(column), decimals };
  return type === 'money' ? { ...common, decimals: decimals > 0 ? 2 : 0 } : common;
}

function quoted(text: string): string {
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The line at the top of the settings that says where the table comes from. */
export function originLine(origin: string): string {
  return `# Imported from ${origin}`;
}

/** The settings of a re-imported table, with its new origin, the date of the change and how it was read. */
export function renewedSettings(
  text: string,
  origin: string,
  { today, recipe }: { today: string; recipe: Recipe },
): string {
  const withoutOrigin = text.replace(/^# Imported from [^\n]*\n/u, '');
  const dated = withoutOrigin.replace(/^revised:[^\n]*$/mu, `revised: ${today}`);
  const written = stringify({ recipe }, { lineWidth: 0 });
  const known = /^recipe:[^\n]*\n(?:[ \t][^\n]*\n)*/mu;
  const renewed = known.test(dated)
    ? dated.replace(known, () => written)
    : `${dated.trimEnd()}\n${written}`;
  return `${originLine(origin)}\n${renewed}`;
}

/** The columns in words, for the person checking what was understood. */
export function columnsInWords(columns: readonly SheetColumn[], key: readonly string[]): string[] {
  return columns.map(({ id, label, type, texts }) => {
    const sample = texts
      .filter((text) => text !== '')
      .slice(0, 3)
      .join(', ');
    return `${label} -> ${id}: ${kindWords[type]}${key.includes(id) ? ', names the row' : ''} (${sample}${texts.length > 3 ? ', ...' : ''})`;
  });
}
