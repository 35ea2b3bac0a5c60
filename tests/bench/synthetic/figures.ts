import { roundedRatio } from '../../../src/disclosure/fraction.ts';
import type { SyntheticEntry } from './entry.ts';
import { sentence } from './prose.ts';
import type { SeededChoice } from './seededChoice.ts';
import { sectors, topics } from './words.ts';

/** A dataset and its table. */
export interface SyntheticDataset {
  id: string;
  entry: SyntheticEntry;
  /** The rows of the table, the header first. */
  rows: string[][];
}

/** Tables of contacts by sector over two years. One number in ten is small enough to be hidden. */
export function datasets(count: number, choice: SeededChoice): SyntheticDataset[] {
  return Array.from({ length: count }, (_, index) => {
    const topic = topics[index % topics.length] ?? '';
    const number = Math.floor(index / topics.length) + 1;
    const id = `${topic.replaceAll(/[^a-z]+/gu, '-')}-contacts-${number}`;
    const counts = sectors.map(() =>
      [0, 1].map(() => (choice.below(10) === 0 ? 1 + choice.below(5) : 20 + choice.below(400))),
    );
    const totals = [0, 1].map((year) => counts.reduce((sum, row) => sum + (row[year] ?? 0), 0));
    const line = (name: string, [before = 0, latest = 0]: readonly number[]): string[] => [
      name,
      String(before),
      String(latest),
      String(roundedRatio(latest, totals[1] ?? 1, 100, 0)),
    ];
    const rows = [
      ['source', 'before', 'latest', 'share'],
      ...sectors.map((name, row) => line(name, counts[row] ?? [])),
      line('Total', totals),
    ];
    return { id, rows, entry: definition(id, topic, number, choice) };
  });
}

function definition(
  id: string,
  topic: string,
  number: number,
  choice: SeededChoice,
): SyntheticEntry {
  const area = `area ${number}`;
  const countColumn = (column: string, label: string): object => ({
    id: column,
    type: 'count',
    label,
    description: `How many contacts there were in ${label}.`,
    unit: 'contacts',
  });
  return {
    path: `datasets/${id}.yaml`,
    fields: {
      title: `Who made contact about ${topic} in ${area}`,
      subtitle: `Contacts about ${topic} by source, ${area} of the Vale, two years to March 2026`,
      description: `${sentence(choice)} ${sentence(choice)}`,
      period: { from: '2024-04-01', to: '2026-03-31' },
      sources: [{ document: 'handbook', paragraph: `Table ${number}` }],
      revised: '2026-05-01',
      columns: [
        { id: 'source', type: 'category', label: 'Source', description: 'Who made contact.' },
        countColumn('before', '2024/25'),
        countColumn('latest', '2025/26'),
        {
          id: 'share',
          type: 'share',
          label: 'Share, 2025/26',
          description: 'Share of all contacts in the last year.',
          unit: '% of contacts',
          numerator: 'latest',
          denominator: { row: 'Total', column: 'latest' },
        },
      ],
      key: ['source'],
      relations: [{ type: 'rows-sum', total: 'Total', columns: ['before', 'latest'] }],
      charts: [
        {
          id: 'by-source',
          kind: 'grouped',
          title: `Contacts about ${topic} by source`,
          category: 'source',
          series: ['before', 'latest'],
          except: ['Total'],
          description:
            'Two bars for each source: one for each year. Most sources were in touch many times in both years.',
        },
      ],
    },
  };
}
