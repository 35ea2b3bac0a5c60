import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean, listOf } from '../../findings/nearest.ts';
import { frozenIds } from '../../model/frozenReport.ts';
import type { Partnership } from '../../model/partnership.ts';
import { valueText } from '../../model/value.ts';
import { impactStatements } from '../../prose/impactStatements.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';

type Path = readonly (string | number)[];
type Check = (
  entry: Entry<unknown>,
  path: Path,
  values: readonly string[],
  name: string,
  ids: ReadonlySet<string>,
) => Finding[];

/** What reports and the editions of the arrangements refer to is there: evidence, requirements, figures, agencies. */
export const reportReferences: Rule = ({ entries, partnership }) => {
  const requirements = requirementIds(entries);
  return [
    ...entries.reports.flatMap((entry) => [
      ...evidenceReferences(entry, entries),
      ...requirementReferences(entry, orFrozen(requirements, entry, entries)),
      ...(partnership === null ? [] : figureReferences(entry, figuresOf(entry, partnership))),
    ]),
    ...entries.arrangementsEditions.flatMap((entry) => [
      ...editionReferences(entry, entries),
      ...requirementReferences(entry, requirements),
    ]),
  ];
};

/** Requirements and those that only the frozen copies of a signed report still hold. */
function orFrozen(
  ids: ReadonlySet<string> | null,
  { file }: Entries['reports'][number],
  entries: Entries,
): ReadonlySet<string> | null {
  return ids === null ? null : new Set([...ids, ...(frozenIds(file, entries)?.requirements ?? [])]);
}

/** The figures that a report draws on. */
function figuresOf({ id }: Entries['reports'][number], partnership: Partnership) {
  const report = partnership.reports.find(({ year }) => year === id);
  return new Map([...partnership.datasets, ...(report?.frozen?.figures ?? [])]);
}

/** Every value that names nothing, at its place in a list. */
const unknownIn: Check = (entry, path, values, name, ids) =>
  values.flatMap((value, index) =>
    ids.has(value)
      ? []
      : [
          finding(
            'reference-unknown',
            entry.place([...path, index]),
            `There is no ${name} "${value}".${didYouMean(value, ids)}`,
            ids.size > 0 && ids.size <= 30
              ? `There are: ${listOf([...ids].sort(), 30)}.`
              : `Correct the name, or add the ${name}.`,
          ),
        ],
  );

/** The ids of all requirements, or `null` when a file that may hold them could not be read. */
function requirementIds(entries: Entries): ReadonlySet<string> | null {
  if (entries.requirements.length !== entries.ids.requirements.size) return null;
  return new Set(entries.requirements.flatMap(({ data }) => data.requirements.map(({ id }) => id)));
}

function evidenceReferences(entry: Entries['reports'][number], entries: Entries): Finding[] {
  const { evidence, priorities, training } = entry.data;
  const ids = new Set(evidence.map(({ id }) => id));
  const name = 'evidence in report.yaml';
  const inSections = entries.sections
    .filter(({ id }) => id.startsWith(`${entry.id}/`))
    .flatMap(({ body, file }) => (body === null ? [] : impactStatements(body, file)))
    .flatMap((statement) =>
      statement.evidence
        .filter((id) => !ids.has(id))
        .map((id) =>
          finding(
            'reference-unknown',
            statement.place,
            `There is no ${name} "${id}".${didYouMean(id, ids)}`,
            ids.size === 0
              ? 'List the evidence in report.yaml under "evidence".'
              : `There are: ${listOf([...ids], 30)}.`,
          ),
        ),
    );
  return [
    ...inSections,
    ...priorities.flatMap((priority, index) => [
      ...unknownIn(entry, ['priorities', index, 'evidence'], priority.evidence, name, ids),
      ...unknownIn(
        entry,
        ['priorities', index, 'impact', 'evidence'],
        priority.impact.evidence,
        name,
        ids,
      ),
    ]),
    ...training.flatMap((item, index) =>
      unknownIn(entry, ['training', index, 'evidence'], item.evidence, name, ids),
    ),
  ];
}

function requirementReferences(
  entry: Entries['reports'][number] | Entries['arrangementsEditions'][number],
  ids: ReadonlySet<string> | null,
): Finding[] {
  if (ids === null) return [];
  const { steps, explanations } = entry.data;
  const further = 'priorities' in entry.data ? entry.data : null;
  return [
    ...steps.flatMap(({ meets }, index) =>
      unknownIn(entry, ['steps', index, 'meets'], meets, 'requirement', ids),
    ),
    ...explanations.flatMap(({ requirements }, index) =>
      unknownIn(entry, ['explanations', index, 'requirements'], requirements, 'requirement', ids),
    ),
    ...(further?.priorities ?? []).flatMap(({ meets }, index) =>
      unknownIn(entry, ['priorities', index, 'meets'], meets, 'requirement', ids),
    ),
    ...unknownIn(entry, ['scrutiny', 'meets'], further?.scrutiny?.meets ?? [], 'requirement', ids),
  ];
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
      valueText({ dataset, row, column }, datasets, entry.place(path)).findings,
  );
}

function editionReferences(
  entry: Entries['arrangementsEditions'][number],
  entries: Entries,
): Finding[] {
  const { editions, answers } = entry.data;
  const ids = new Set(editions.map(({ id }) => id));
  return [
    ...unknownIn(entry, ['answers'], answers, 'requirement edition', entries.ids.requirements),
    ...editions.flatMap(({ replaces, id }, index) => {
      if (replaces === undefined) return [];
      if (replaces !== id) {
        return ids.has(replaces)
          ? []
          : [
              finding(
                'reference-unknown',
                entry.place(['editions', index, 'replaces']),
                `There is no edition "${replaces}".${didYouMean(replaces, ids)}`,
                `There are: ${listOf([...ids])}.`,
              ),
            ];
      }
      return [
        finding(
          'reference-self',
          entry.place(['editions', index, 'replaces']),
          'This edition replaces itself.',
          'Name the edition before it, or leave "replaces" out.',
        ),
      ];
    }),
  ];
}
