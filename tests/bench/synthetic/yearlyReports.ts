import { pageFields } from './entry.ts';
import type { SyntheticEntry } from './entry.ts';
import type { SyntheticDataset } from './figures.ts';
import type { SyntheticTerm } from './glossary.ts';
import { termLink } from './glossary.ts';
import { capitalised, paragraph, sentence, slugOf } from './prose.ts';
import { sectionsPerReport } from './proportions.ts';
import type { SeededChoice } from './seededChoice.ts';
import { headings, sectors, topics } from './words.ts';

const lastYear = 2025;

/** Yearly reports, the newest first, each with its sections. */
export function yearlyReports(
  count: number,
  tables: readonly SyntheticDataset[],
  terms: readonly SyntheticTerm[],
  choice: SeededChoice,
): SyntheticEntry[] {
  return Array.from({ length: count }, (_, index) => lastYear - index).flatMap((year) => {
    const folder = `reports/${year}-${String((year + 1) % 100).padStart(2, '0')}`;
    const sections = Array.from({ length: sectionsPerReport }, (_, index) =>
      section(folder, year, index, tables, terms, choice),
    );
    return [report(folder, year, tables, choice), ...sections];
  });
}

function value({ id }: SyntheticDataset, row: string, column: string): string {
  return `<Value dataset="${id}" row="${row}" column="${column}" />`;
}

function report(
  folder: string,
  year: number,
  tables: readonly SyntheticDataset[],
  choice: SeededChoice,
): SyntheticEntry {
  const table = choice.one(tables);
  const years = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  const priorities = choice.some(topics, 3);
  return {
    path: `${folder}/report.yaml`,
    fields: {
      title: `Annual report ${years}`,
      summary: `What the partnership did in ${years}.`,
      period: { from: `${year}-04-01`, to: `${year + 1}-03-31` },
      status: 'draft',
      answers: ['guidance'],
      headlines: [
        `There were ${value(table, 'Total', 'latest')} contacts in the area.`,
        sentence(choice),
      ],
      priorities: priorities.map((title) => ({
        id: slugOf(title),
        title: capitalised(title),
        aim: sentence(choice),
        did: [sentence(choice), sentence(choice)],
        evidence: ['contacts'],
        impact: { statement: sentence(choice), evidence: ['contacts', 'visit'] },
        progress: choice.one(['some', 'good', 'complete']),
        next: sentence(choice),
        owner: 'The business unit',
        source: { document: 'handbook' },
      })),
      nextPriorities: priorities.map((title) => ({
        title: capitalised(title),
        why: sentence(choice),
        source: { document: 'handbook' },
      })),
      evidence: [
        {
          id: 'contacts',
          shows: sentence(choice),
          date: `${year + 1}-03`,
          kind: 'figure',
          dataset: table.id,
          row: 'Total',
          column: 'latest',
        },
        {
          id: 'visit',
          shows: sentence(choice),
          date: `${year + 1}-02`,
          kind: 'audit',
          source: { document: 'handbook' },
        },
      ],
      sources: [{ document: 'handbook' }],
      reviewed: '2026-05-01',
    },
  };
}

function section(
  folder: string,
  year: number,
  index: number,
  tables: readonly SyntheticDataset[],
  terms: readonly SyntheticTerm[],
  choice: SeededChoice,
): SyntheticEntry {
  const title = `${capitalised(topics[(year * sectionsPerReport + index) % topics.length] ?? '')} in the year`;
  const parts = choice.some(headings, 3).map((heading, place) => {
    const table = choice.one(tables);
    const sector = choice.one(sectors);
    const figures = `In this area ${sector.toLowerCase()} made ${value(table, sector, 'latest')} contacts, after ${value(table, sector, 'before')} the year before.`;
    const shown = [
      `<Figure dataset="${table.id}" chart="by-source" />`,
      `<DataTable dataset="${table.id}" />`,
      paragraph(choice, 3),
    ];
    return [
      `## ${heading}`,
      paragraph(choice, 4, figures),
      shown[place],
      paragraph(choice, 4, `Ask for a ${termLink(choice.one(terms))}.`),
    ].join('\n\n');
  });
  return {
    path: `${folder}/${slugOf(title)}.mdx`,
    fields: {
      title,
      order: (index + 1) * 10,
      meets: index < 2 ? [`VALE-YR-0${index + 1}`] : [],
      silent: [sentence(choice)],
      ...pageFields(sentence(choice)),
    },
    body: [paragraph(choice, 3), ...parts].join('\n\n'),
  };
}
