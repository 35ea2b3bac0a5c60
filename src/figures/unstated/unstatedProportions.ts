import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { FigureTable } from '../figureTable.ts';
import { gridsOfColumns, type Line, turned } from './grid.ts';
import { products, proportions, ratesOfSame } from './proportions.ts';
import { yamlList } from './relationText.ts';
import { quoted, type Sight } from './unstatedRelation.ts';
import { isCalledChance, placeOf } from './unstatedRelations.ts';

/** Finds figures that run in proportion to hidden ones, and averages, lowest and highest figures that are beside them. */
export function unstatedProportions(sight: Sight): Finding[] {
  const grids = [
    ...gridsOfColumns(sight),
    ...[...sight.tables.values()].map((table) => turned(table, sight)),
  ];
  return [
    ...grids.flatMap((grid) => [
      ...proportions(grid).flatMap(({ hidden, telling }) =>
        tellingFinding(hidden, [telling], 'runs in proportion to', sight),
      ),
      ...ratesOfSame(grid).flatMap(({ hidden, telling }) =>
        tellingFinding(hidden, [telling], 'is by its unit a share or rate of', sight),
      ),
      ...products(grid).flatMap(({ hidden, each, whole }) =>
        tellingFinding(hidden, [each, whole], 'are an amount for each and in all of', sight),
      ),
    ]),
    ...[...sight.tables.values()].flatMap((table) => summaryFindings(table, sight)),
  ];
}

/** The question about lines that are shown where another is hidden. */
function tellingFinding(
  hidden: Line,
  telling: readonly Line[],
  how: string,
  sight: Sight,
): Finding[] {
  const table = sight.tables.get(hidden.dataset);
  if (table === undefined) return [];
  const names = telling.map(({ dataset, name }) =>
    dataset === hidden.dataset ? name : `${dataset}: ${name}`,
  );
  const figures = [hidden.name, ...names];
  if (isCalledChance(table, figures)) return [];
  const isOne = names.length === 1;
  return [
    finding(
      'disclosure-relation',
      placeOf(table, [hidden.name]),
      `${quoted(names)} ${how} "${hidden.name}", and ${isOne ? 'is' : 'are'} shown where "${hidden.name}" is hidden: a reader could work out the hidden figure.`,
      `Leave ${isOne ? `"${names[0] ?? ''}"` : 'one of them'} out, write x where "${hidden.name}" is hidden, or join rows until nothing is hidden here.\nIf it is chance, say so in datasets/${hidden.dataset}.yaml:\nunrelated:\n  - figures: ${yamlList(figures)}\n    reason: Why these figures have nothing to do with each other.`,
    ),
  ];
}

/** Whether a figure called so is worked out from all the others. */
function isSummaryName(name: string): boolean {
  return /\b(?:averages?|means?|median|lowest|highest|minimum|maximum|min|max|range)\b/iu.test(
    name,
  );
}

/** Rows and columns of counts that are called an average, or the lowest or highest, where one of the others is hidden. */
function summaryFindings(table: FigureTable, sight: Sight): Finding[] {
  const { id, definition, rows } = table;
  const counts = definition.columns.filter(({ type }) => type === 'count');
  const isHidden = (row: string, column: string): boolean =>
    sight.isHidden({ dataset: id, row, column });
  const isShown = (row: string, column: string): boolean =>
    !isHidden(row, column) && sight.valueOf({ dataset: id, row, column }) !== null;
  const inRows = rows.filter(
    ({ key, cells }) =>
      definition.key.some((part) => isSummaryName(cells[part]?.text ?? '')) &&
      counts.some(
        ({ id: column }) =>
          isShown(key, column) && rows.some((row) => row.key !== key && isHidden(row.key, column)),
      ),
  );
  const inColumns = counts.filter(
    ({ id: column, label }) =>
      isSummaryName(`${label} ${column}`) &&
      rows.some(
        ({ key }) =>
          isShown(key, column) &&
          counts.some((other) => other.id !== column && isHidden(key, other.id)),
      ),
  );
  return [...inRows.map(({ key }) => key), ...inColumns.map((column) => column.id)]
    .filter((name) => !isCalledChance(table, [name]))
    .map((name) =>
      finding(
        'disclosure-relation',
        placeOf(table, [name]),
        `Its name suggests that "${name}" is worked out from the figures beside it, and one of those is hidden. A reader could work out the hidden figure from it.`,
        `Leave "${name}" out, write x where it is beside a hidden figure, or join rows until nothing is hidden here.\nIf it is not worked out from them, say so in datasets/${id}.yaml:\nunrelated:\n  - figures: ${yamlList([name])}\n    reason: Why it is not worked out from them.`,
      ),
    );
}
