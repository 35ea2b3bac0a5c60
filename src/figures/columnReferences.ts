import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean, listOf, spellingCure } from '../findings/nearest.ts';
import type { Operand } from '../schemas/column.ts';
import type { FigureTable } from './figureTable.ts';

type Path = readonly PropertyKey[];

/** Finds every column and row that a definition names and its table (or another one) does not have. */
export function columnReferenceFindings(
  table: FigureTable,
  tables: ReadonlyMap<string, FigureTable>,
  knownIds: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  const { definition } = table;
  const column = (path: Path, id: string | undefined, of: FigureTable = table): void => {
    const ids = of.definition.columns.map((candidate) => candidate.id);
    if (id === undefined || ids.includes(id)) return;
    findings.push(
      finding(
        'column-unknown',
        table.place(path),
        `The dataset "${of.id}" has no column "${id}".${didYouMean(id, ids)}`,
        `The columns are: ${listOf(ids, 30)}.`,
        spellingCure(id, ids),
      ),
    );
  };
  const row = (path: Path, key: string | undefined, of: FigureTable = table): void => {
    if (key === undefined || of.byKey.has(key)) return;
    findings.push(
      finding(
        'row-unknown',
        table.place(path),
        `The dataset "${of.id}" has no row "${key}".${didYouMean(key, of.byKey.keys())}`,
        `The rows are: ${listOf([...of.byKey.keys()], 30)}.`,
        spellingCure(key, of.byKey.keys()),
      ),
    );
  };
  const operand = (path: Path, value: Operand | undefined): void => {
    if (value === undefined || typeof value === 'number') return;
    if (typeof value === 'string') return column(path, value);
    const id = value.dataset ?? table.id;
    const other = tables.get(id);
    if (other === undefined) {
      if (knownIds.has(id)) return;
      findings.push(
        finding(
          'reference-unknown',
          table.place([...path, 'dataset']),
          `There is no dataset "${id}".${didYouMean(id, knownIds)}`,
          'Correct the name, or add the dataset.',
          spellingCure(id, knownIds),
        ),
      );
      return;
    }
    row([...path, 'row'], value.row, other);
    column([...path, 'column'], value.column, other);
  };

  definition.key.forEach((id, index) => column(['key', index], id));
  definition.columns.forEach((candidate, index) => {
    if (!('numerator' in candidate)) return;
    operand(['columns', index, 'numerator'], candidate.numerator);
    operand(['columns', index, 'denominator'], candidate.denominator);
  });
  definition.relations.forEach((relation, index) => {
    const path: Path = ['relations', index];
    switch (relation.type) {
      case 'rows-sum':
        row([...path, 'total'], relation.total);
        relation.parts?.forEach((part, place) => row([...path, 'parts', place], part));
        relation.columns?.forEach((id, place) => column([...path, 'columns', place], id));
        break;
      case 'columns-sum':
        column([...path, 'total'], relation.total);
        relation.parts.forEach((part, place) =>
          column([...path, 'parts', place], part.replace(/^-/u, '')),
        );
        break;
      case 'shares-sum':
        column([...path, 'column'], relation.column);
        relation.within.forEach((id, place) => column([...path, 'within', place], id));
        relation.except.forEach((key, place) => row([...path, 'except', place], key));
        break;
      case 'equals':
      case 'at-most':
        row([...path, 'row'], relation.row);
        column([...path, 'column'], relation.column);
        operand([...path, 'other'], relation.other);
    }
  });
  definition.contradictions.forEach((entry, index) => {
    row(['contradictions', index, 'row'], entry.row);
    column(['contradictions', index, 'column'], entry.column);
  });
  const names = [...table.byKey.keys(), ...definition.columns.map(({ id }) => id)];
  definition.unrelated.forEach((entry, index) =>
    entry.figures.forEach((name, place) => {
      // A figure of another table is named with it, as in "contacts: Police".
      if (names.includes(name) || [...tables.keys()].some((id) => name.startsWith(`${id}: `)))
        return;
      findings.push(
        finding(
          'row-unknown',
          table.place(['unrelated', index, 'figures', place]),
          `The dataset "${table.id}" has no row or column "${name}".${didYouMean(name, names)}`,
          `The rows and columns are: ${listOf(names, 30)}.`,
          spellingCure(name, names),
        ),
      );
    }),
  );
  definition.footnotes.forEach((note, index) => {
    row(['footnotes', index, 'row'], note.row);
    column(['footnotes', index, 'column'], note.column);
  });
  definition.charts.forEach((chart, index) => {
    const path: Path = ['charts', index];
    column([...path, 'category'], chart.category);
    column([...path, 'target'], chart.target);
    column([...path, 'part'], chart.part);
    column([...path, 'splitBy'], chart.splitBy);
    chart.series.forEach((id, place) => column([...path, 'series', place], id));
    chart.except.forEach((key, place) => row([...path, 'except', place], key));
  });
  return findings;
}
