import type { NamedFigure } from './namedFigures.ts';
import { labelOf, mayBeSameTime, namedFigures } from './namedFigures.ts';
import { isTotalRow } from './grid.ts';
import { equalsRelation, rowsSum } from './relationText.ts';
import { addsUp, quoted, type Sight, term, type UnstatedSum } from './unstatedRelation.ts';

type Found = Omit<UnstatedSum, 'place'>;

/** Figures that add up and whose names say that they may: the same row in two tables, a group and its rows, a part and its whole. */
export function nameSums(sight: Sight): Found[] {
  const counts = namedFigures(sight, ['count']);
  const hidden = counts.filter(({ isHidden }) => isHidden);
  const shown = counts.filter(({ isHidden, value }) => !isHidden && value !== null);
  return [
    ...hidden.flatMap((figure) => twins(figure, shown, sight)),
    ...hidden.flatMap((figure) => parts(figure, shown, sight)),
    ...groups(counts, sight),
  ];
}

/** Shown figures of another table that have the name, the unit and the value of a hidden one. */
function twins(hidden: NamedFigure, shown: readonly NamedFigure[], sight: Sight): Found[] {
  return shown
    .filter(
      (other) =>
        hidden.table.id !== other.table.id &&
        isSameUnit(hidden, other) &&
        isSameName(hidden, other) &&
        mayBeSameTime(hidden, other) &&
        addsUp(
          [
            [hidden.value, 1],
            [other.value, -1],
          ],
          sight.largestSmall,
        ),
    )
    .map((other) => {
      const dataset = hidden.table.id;
      return {
        sums: [[term(hidden.address, 1), term(other.address, -1)]],
        words: `the column "${other.column.id}" of the table "${other.table.id}" shows for "${other.row.key}" what the column "${hidden.column.id}" hides here`,
        dataset,
        figures: [labelOf(hidden, dataset), labelOf(other, dataset)],
        relation: equalsRelation(hidden.address, other.address),
      };
    });
}

/** Whether two figures go by the same names, be they the names of rows or that of a column. */
function isSameName(a: NamedFigure, b: NamedFigure): boolean {
  const rows = ({ names }: NamedFigure): string => names.toSorted().join('/');
  const all = ({ names, column }: NamedFigure): string =>
    [...names, column.label.trim().toLowerCase()].sort().join('/');
  return (rows(a) !== '' && rows(a) === rows(b)) || all(a) === rows(b) || rows(a) === all(b);
}

/** Two shown figures whose difference is a hidden one, where the names say that one is the other with the hidden part. */
function parts(hidden: NamedFigure, shown: readonly NamedFigure[], sight: Sight): Found[] {
  const near = shown.filter(
    (other) => isSameUnit(hidden, other) && mayBeSameTime(hidden, other) && meet(hidden, other),
  );
  const byValue = Map.groupBy(near, ({ value }) => value ?? 0);
  // The numbers are compared first: names take much longer, and a large table has millions of pairs.
  const from = hidden.value ?? 1;
  const to = hidden.value ?? sight.largestSmall;
  const differences = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return near.flatMap((whole) =>
    differences
      .flatMap((difference) => byValue.get((whole.value ?? 0) - difference) ?? [])
      .filter(
        (part) =>
          isOneMeasure([whole, part, hidden]) &&
          mayBeSameTime(whole, part) &&
          isPartByName(whole, part, hidden) &&
          addUpElsewhere(whole, part, hidden, sight),
      )
      .map((part) => partOf(whole, part, hidden)),
  );
}

/** Whether rows of one table add up in its other columns too. Where they do not, they do so here by chance. */
function addUpElsewhere(
  whole: NamedFigure,
  part: NamedFigure,
  hidden: NamedFigure,
  { valueOf, largestSmall }: Sight,
): boolean {
  const { table } = whole;
  if (table !== part.table || table !== hidden.table) return true;
  const valueIn = ({ address }: NamedFigure, column: string) => valueOf({ ...address, column });
  return table.definition.columns
    .filter(({ type }) => type === 'count')
    .every(({ id }) => {
      const values = [whole, part, hidden].map((figure) => valueIn(figure, id));
      const [sum = null, ...others] = values;
      if (values.includes(null)) return true;
      return addsUp([[sum, 1], ...others.map((value) => [value, -1] as const)], largestSmall);
    });
}

function partOf(whole: NamedFigure, part: NamedFigure, hidden: NamedFigure): Found {
  const names = [whole, part, hidden].map((figure) => labelOf(figure, hidden.table.id));
  const isOneColumn = [whole, part].every(
    ({ address }) =>
      address.dataset === hidden.address.dataset && address.column === hidden.address.column,
  );
  return {
    sums: [[term(whole.address, 1), term(part.address, -1), term(hidden.address, -1)]],
    words: `its name suggests that "${names[0] ?? ''}" is ${quoted(names.slice(1))} together, and the figures add up`,
    dataset: hidden.table.id,
    figures: names,
    relation: isOneColumn ? rowsSum(names[0] ?? '', names.slice(1), [hidden.column.id]) : null,
  };
}

/** Whether different figures that come from one table come from one column of it too: others do not count the same thing. */
function isOneMeasure(figures: readonly NamedFigure[]): boolean {
  return figures.every((one, index) =>
    figures.slice(index + 1).every(({ address: other }) => {
      const { dataset, row, column } = one.address;
      return dataset !== other.dataset || (column === other.column && row !== other.row);
    }),
  );
}

/** Whether a whole is named in both of its parts, or is one of them with something added that the other names. */
function isPartByName(whole: NamedFigure, part: NamedFigure, hidden: NamedFigure): boolean {
  if (whole.stems.size === 0 || part.stems.size === 0) return false;
  const isWithin = (a: NamedFigure, b: NamedFigure): boolean => a.stems.isSubsetOf(b.stems);
  return (
    (isWithin(whole, part) && isWithin(whole, hidden)) ||
    (isWithin(part, whole) && meet(hidden, whole))
  );
}

function meet(a: NamedFigure, b: NamedFigure): boolean {
  return !a.stems.isDisjointFrom(b.stems);
}

function isSameUnit(a: NamedFigure, b: NamedFigure): boolean {
  return 'unit' in a.column && 'unit' in b.column && a.column.unit === b.column.unit;
}

/** Figures of one table that are the sum of the rows of another, or of those of its rows that share a name. */
function groups(counts: readonly NamedFigure[], sight: Sight): Found[] {
  const rows = counts.filter(({ table, row }) => !isTotalRow(table, row.key));
  const columns = Map.groupBy(rows, ({ address }) => `${address.dataset}|${address.column}`);
  const bundles = [...columns.values()].flatMap((own): [string | null, NamedFigure[]][] => {
    const names = new Set(own.flatMap((figure) => (figure.names.length > 1 ? figure.names : [])));
    return [
      [null, own],
      ...[...names].map((name): [string, NamedFigure[]] => [
        name,
        own.filter((figure) => figure.names.includes(name)),
      ]),
    ];
  });
  return bundles.flatMap(([name, members]) => {
    const [first] = members;
    const isOfHidden = members.some(({ isHidden }) => isHidden);
    if (first === undefined || members.length < 2 || !isOfHidden) return [];
    return counts
      .filter((whole) => isWholeOf(whole, name, first, members, sight))
      .map((whole): Found => {
        const dataset = first.table.id;
        const figures = [labelOf(whole, dataset), ...members.map((one) => labelOf(one, dataset))];
        return {
          sums: [[term(whole.address, 1), ...members.map(({ address }) => term(address, -1))]],
          words: `"${whole.row.key}" in the table "${whole.table.id}" is the sum of ${name === null ? 'the rows of this table' : `the rows called "${name}"`}`,
          dataset,
          figures,
          relation: null,
        };
      });
  });
}

/** A sum that only the number gives away must be at least so large to be more than chance. */
const tellingSum = 50;

function isWholeOf(
  whole: NamedFigure,
  name: string | null,
  first: NamedFigure,
  members: readonly NamedFigure[],
  { largestSmall }: Sight,
): boolean {
  if (whole.table.id === first.table.id || whole.isHidden || whole.value === null) return false;
  if (!isSameUnit(whole, first) || !members.every((one) => mayBeSameTime(one, whole))) return false;
  const isNamed = name !== null && whole.names.join('/') === name;
  const isTelling =
    name === null && (whole.value >= tellingSum || isTotalRow(whole.table, whole.row.key));
  const signed = [[whole.value, 1] as const, ...members.map(({ value }) => [value, -1] as const)];
  return (isNamed || isTelling) && addsUp(signed, largestSmall);
}
