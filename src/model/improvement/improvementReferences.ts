import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean, listOf } from '../../findings/nearest.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { planRows } from './planRows.ts';

type Path = readonly (string | number)[];

/** Finds every name in the improvement files that nothing answers to. */
export function improvementReferenceFindings(entries: Entries): Finding[] {
  const findings: Finding[] = [];
  const check = (
    entry: Entry<unknown>,
    path: Path,
    values: string | readonly string[] | undefined,
    name: string,
    ids: ReadonlySet<string> | null,
  ): void => {
    if (ids === null || values === undefined) return;
    const isList = typeof values !== 'string';
    for (const [index, value] of (isList ? values : [values]).entries()) {
      if (ids.has(value)) continue;
      const hint =
        ids.size > 0 && ids.size <= 30
          ? `There are: ${listOf([...ids].sort(), 30)}.`
          : `Correct the name, or add the ${name}.`;
      findings.push(
        finding(
          'reference-unknown',
          entry.place(isList ? [...path, index] : path),
          `There is no ${name} "${value}".${didYouMean(value, ids)}`,
          hint,
        ),
      );
    }
  };
  // While one file of a kind cannot be read, what it holds is not known, and a reference into it is no fault.
  const inspectionsRead = entries.inspections.length === entries.ids.inspections.size;
  const recommendations = inspectionsRead
    ? new Set(
        entries.inspections.flatMap(({ id, data }) =>
          data.recommendations.map((one) => `${id}/${one.id}`),
        ),
      )
    : null;
  const foundOrAsked =
    recommendations === null
      ? null
      : new Set([
          ...recommendations,
          ...entries.inspections.flatMap(({ id, data }) =>
            data.findings.map((one) => `${id}/${one.id}`),
          ),
        ]);
  const idsOf = (kind: 'measures' | 'scales', ids: string[]): Set<string> | null =>
    entries[kind].length === entries.ids[kind].size ? new Set(ids) : null;
  const measures = idsOf(
    'measures',
    entries.measures.flatMap(({ data }) => data.indicators.map(({ id }) => id)),
  );
  const scales = idsOf(
    'scales',
    entries.scales.flatMap(({ data }) => data.scales.map(({ id }) => id)),
  );
  const { plans } = entries.ids;

  for (const entry of entries.inspections) {
    const own = new Set(entry.data.findings.map(({ id }) => id));
    entry.data.judgements.forEach(({ scale }, index) =>
      check(
        entry,
        ['judgements', index, 'scale'],
        scale,
        'scale in improvement/scales.yaml',
        scales,
      ),
    );
    entry.data.findings.forEach(({ similarTo }, index) =>
      check(
        entry,
        ['findings', index, 'similarTo'],
        similarTo,
        'recommendation or finding',
        foundOrAsked,
      ),
    );
    entry.data.recommendations.forEach(({ findings: restsOn, similarTo }, index) => {
      check(entry, ['recommendations', index, 'findings'], restsOn, 'finding in this file', own);
      check(
        entry,
        ['recommendations', index, 'similarTo'],
        similarTo,
        'recommendation or finding',
        foundOrAsked,
      );
    });
  }
  for (const entry of entries.plans) {
    const rows = planRows(entry);
    const own = new Set(rows.map(({ row }) => row.id));
    check(entry, ['replaces'], entry.data.replaces, 'plan', plans);
    entry.data.themes.forEach(({ answers }, index) =>
      check(entry, ['themes', index, 'answers'], answers, 'recommendation', recommendations),
    );
    for (const { row, path } of rows) {
      check(entry, [...path, 'answers'], row.answers, 'recommendation', recommendations);
      check(
        entry,
        [...path, 'measures'],
        row.measures,
        'measure in improvement/indicators.yaml',
        measures,
      );
      check(entry, [...path, 'repeats'], row.repeats, 'action or milestone in this plan', own);
      check(
        entry,
        [...path, 'sharesNumberWith'],
        row.sharesNumberWith,
        'action or milestone in this plan',
        own,
      );
    }
  }
  for (const entry of entries.measures) {
    entry.data.indicators.forEach(({ answers }, index) =>
      check(entry, ['indicators', index, 'answers'], answers, 'recommendation', recommendations),
    );
  }
  for (const entry of entries.risks) {
    entry.data.risks.forEach(({ plan }, index) =>
      check(entry, ['risks', index, 'plan'], plan, 'plan', plans),
    );
  }
  return findings;
}
