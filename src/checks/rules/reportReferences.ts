import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean, listOf, spellingCure } from '../../findings/nearest.ts';
import type { Partnership } from '../../model/partnership.ts';
import { valueText } from '../../model/value.ts';
import { contributionsOf, sectionsOf } from '../../reports/extracts.ts';
import { impactStatements } from '../../prose/impactStatements.ts';
import type { Entries } from '../../reader/entry.ts';
import { english } from '../../words/words.ts';
import type { Rule } from '../rule.ts';

/** The evidence of statements in the text of a report is there, and so are its figures; an edition does not replace itself. */
export const reportReferences: Rule = ({ entries, partnership }) => [
  ...entries.reports.flatMap((entry) => [
    ...evidenceReferences(entry, entries),
    ...(partnership === null ? [] : figureReferences(entry, figuresOf(entry, partnership))),
  ]),
  ...entries.arrangementsEditions.flatMap(selfReferences),
];

/** The figures that a report draws on. */
function figuresOf({ id }: Entries['reports'][number], partnership: Partnership) {
  const report = partnership.reports.find(({ year }) => year === id);
  return new Map([...partnership.datasets, ...(report?.frozen?.figures ?? [])]);
}

function evidenceReferences(entry: Entries['reports'][number], entries: Entries): Finding[] {
  const ids = new Set(entry.data.evidence.map(({ id }) => id));
  const inTexts = [...sectionsOf(entry.id, entries), ...contributionsOf(entry.id, entries)].flatMap(
    ({ body, file }) => (body === null ? [] : impactStatements(body, file)),
  );
  const inParts = contributionsOf(entry.id, entries).map((part) => ({
    evidence: part.data.changed.evidence,
    place: part.place(['changed', 'evidence']),
  }));
  return [...inTexts, ...inParts].flatMap((statement) =>
    statement.evidence
      .filter((id) => !ids.has(id))
      .map((id) =>
        finding(
          'reference-unknown',
          statement.place,
          `report.yaml has no evidence called "${id}".${didYouMean(id, ids)}`,
          ids.size === 0
            ? 'List the evidence in report.yaml under "evidence".'
            : `There are: ${listOf([...ids], 30)}.`,
          spellingCure(id, ids),
        ),
      ),
  );
}

function figureReferences(
  entry: Entries['reports'][number],
  datasets: Parameters<typeof valueText>[1],
): Finding[] {
  const { evidence, funding } = entry.data;
  const figures = [
    ...evidence.flatMap((item, index) =>
      item.kind === 'figure' ? [{ path: ['evidence', index, 'dataset'], properties: item }] : [],
    ),
    ...(funding?.contributions ?? []).flatMap(({ row, before }, index) =>
      [row, before].flatMap((key, place) =>
        key === undefined || funding === undefined
          ? []
          : [
              {
                path: ['funding', 'contributions', index, place === 0 ? 'row' : 'before'],
                properties: { dataset: funding.dataset, row: key, column: funding.column },
              },
            ],
      ),
    ),
  ];
  return figures.flatMap(
    ({ path, properties: { dataset, row, column } }) =>
      valueText({ dataset, row, column }, datasets, entry.place(path), english).findings,
  );
}

function selfReferences(entry: Entries['arrangementsEditions'][number]): Finding[] {
  return entry.data.editions.flatMap(({ replaces, id }, index) =>
    replaces === id
      ? [
          finding(
            'reference-self',
            entry.place(['editions', index, 'replaces']),
            'This edition replaces itself.',
            'Name the edition before it, or remove "replaces".',
          ),
        ]
      : [],
  );
}
