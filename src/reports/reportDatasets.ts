import type { Root } from 'mdast';
import { isMdxElement, properties } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';
import { readInline } from '../reader/inlineText.ts';
import type { DataOf, Entries, Entry } from '../reader/entry.ts';

/**
 * The ids of every component of a kind that a report holds, such as the datasets that it shows.
 * @param report the report, whose headlines are looked through too
 * @param texts its other texts
 * @param property the property that names them
 */
export function idsInReport(
  report: Entry<DataOf<'reports'>>,
  texts: readonly { body: Root | null }[],
  property: 'dataset' | 'id' | 'picture',
): Set<string> {
  const bodies: (Root | null)[] = [
    ...texts.map(({ body }) => body),
    ...report.data.headlines.map((headline) => readInline(headline, report.file, 1).body),
  ];
  const ids = new Set<string>();
  for (const body of bodies) {
    if (body === null) continue;
    for (const node of nodesIn(body)) {
      const id = isMdxElement(node) ? properties(node)[property] : undefined;
      if (id !== undefined) ids.add(id);
    }
  }
  return ids;
}

/** The datasets that a report shows or names. */
export function shownIds(
  report: Entry<DataOf<'reports'>>,
  texts: readonly { body: Root | null }[],
): Set<string> {
  const { evidence, funding, accounts, attendance } = report.data;
  const shown = idsInReport(report, texts, 'dataset');
  for (const item of evidence) if (item.kind === 'figure') shown.add(item.dataset);
  if (funding !== undefined) shown.add(funding.dataset);
  for (const dataset of [accounts, attendance]) if (dataset !== undefined) shown.add(dataset);
  return shown;
}

/**
 * The datasets that a report rests on: those that it shows or names, and all that are linked to them, because what is left out
 * of one table depends on the tables it is linked to.
 */
export function reportDatasets(
  report: Entry<DataOf<'reports'>>,
  entries: Pick<Entries, 'sections' | 'datasets'>,
): Set<string> {
  const own = entries.sections.filter(({ id }) => id.startsWith(`${report.id}/`));
  const used = shownIds(report, own);
  const links = entries.datasets.map(({ id, data }) => ({ id, others: linkedTo(data) }));
  for (let size = -1; size !== used.size;) {
    size = used.size;
    for (const { id, others } of links) {
      if (used.has(id) || others.some((other) => used.has(other))) {
        used.add(id);
        for (const other of others) used.add(other);
      }
    }
  }
  return used;
}

/** The other datasets that the columns and relations of one name. */
function linkedTo({ columns, relations }: DataOf<'datasets'>): string[] {
  const operands: unknown[] = [
    ...columns.flatMap((column) =>
      'numerator' in column ? [column.numerator, column.denominator] : [],
    ),
    ...relations.flatMap((relation) => ('other' in relation ? [relation.other] : [])),
  ];
  return operands.flatMap((operand) =>
    typeof operand === 'object' && operand !== null && 'dataset' in operand
      ? [String(operand.dataset)]
      : [],
  );
}
