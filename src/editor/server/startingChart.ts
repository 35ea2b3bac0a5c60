import type { z } from 'zod';
import { DatasetSchema } from '../../schemas/dataset.ts';
import { settingsOf } from '../content/openFile.ts';
import { saveFile } from '../content/saveFile.ts';
import { dataOf } from '../content/settingsData.ts';
import { fieldKey } from '../forms/formField.ts';
import { orderOf } from '../forms/postedChanges.ts';
import { editAddress } from '../screens/frame.ts';
import { edited } from '../text/fileParts.ts';
import { withItem } from '../text/listEdit.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { fileIn } from './editing.ts';

/** Adds a chart of the first figures of a table, and leads to its form. */
export function startChart({ now, request: { posted }, folders }: AnswerContext): Answer {
  const id = posted.get('within') ?? '';
  const file = fileIn(now, `datasets/${id}.yaml`);
  const dataset = now.entries.datasets.find((entry) => entry.id === id)?.data;
  if (file?.parts === undefined || file.parts === null || dataset === undefined)
    throw new Error('Choose a table. If there is none yet, start one first.');
  const order = orderOf(DatasetSchema, dataOf(file));
  const settings = withItem(settingsOf(file), ['charts'], usualChart(dataset), order);
  const text = edited(file.text, { ...file.parts.settings, text: settings });
  const outcome = saveFile(folders.content, file.path, text, file.digest);
  if (outcome.kind === 'changed')
    throw new Error('Someone else has just changed this table. Try again.');
  const at = fieldKey(['charts', dataset.charts.length]);
  return { kind: 'redirect', to: `${editAddress(file.path, 'fields', at)}&started=1` };
}

/** A chart to begin with: the first column of figures by the first column that names the rows. */
function usualChart({
  columns,
  key,
  charts,
}: z.output<typeof DatasetSchema>): Record<string, unknown> {
  const category = columns.find(({ id }) => id === key[0]);
  const drawn = columns.find((column) => 'unit' in column);
  const taken = new Set(charts.map(({ id }) => id));
  const ids = [`by-${category?.id ?? 'row'}`, ...charts.map((_, index) => `chart-${index + 2}`)];
  return {
    id: ids.find((one) => !taken.has(one)) ?? null,
    kind: category?.type === 'period' ? 'line' : 'horizontal',
    title: null,
    category: category?.id ?? null,
    series: drawn === undefined ? null : [drawn.id],
    description: null,
  };
}
