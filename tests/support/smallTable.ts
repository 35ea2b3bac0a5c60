import type { Change } from './fixture.ts';

/** A dataset in a few lines: its table, and its columns by id. A colon separates a column from its type. */
export interface SmallTable {
  /** The lines of the CSV after the header. */
  rows: readonly string[];
  /** For example `group`, `contacts: count`, `share: share, numerator: contacts, denominator: visits`. The first is the key. */
  columns: readonly string[];
  /** Further settings, as YAML. */
  more?: string;
}

const kinds: Record<string, string> = {
  count: 'type: count, unit: contacts',
  share: 'type: share, unit: "% of contacts", decimals: 1',
  rate: 'type: rate, unit: pounds each, decimals: 1',
};

/** The two files of each dataset, to add to a fixture. */
export function tableFiles(tables: Record<string, SmallTable>): Record<string, Change> {
  return Object.fromEntries(
    Object.entries(tables).flatMap(([id, { rows, columns, more = '' }]) => {
      const named = columns.map((column) => {
        const [name = '', kind = 'category', ...rest] = column.split(/:\s*|,\s*/u);
        const settings = column.slice(name.length + kind.length + 2);
        return { name, kind, settings: rest.length === 0 ? '' : settings };
      });
      const lines = named.map(
        ({ name, kind, settings }) =>
          `  - { id: ${name}, label: ${name}, description: What it holds., ${kinds[kind] ?? `type: ${kind}`}${settings} }`,
      );
      return [
        [`datasets/${id}.csv`, `${named.map(({ name }) => name).join(',')}\n${rows.join('\n')}\n`],
        [
          `datasets/${id}.yaml`,
          `title: Figures of the year\nsubtitle: ${id}, the Vale, 2020/21\ndescription: Counted by hand.\nperiod: { from: 2020-04-01, to: 2021-03-31 }\nsources:\n  - document: plan\nrevised: 2021-06-01\ncolumns:\n${lines.join('\n')}\nkey: [${named[0]?.name ?? ''}${named[1]?.kind === 'key' ? `, ${named[1].name}` : ''}]\n${more}\n`.replaceAll(
            'type: key',
            'type: category',
          ),
        ],
      ];
    }),
  );
}
