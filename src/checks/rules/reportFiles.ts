import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { reservedNames } from '../../model/addresses.ts';
import { placeOf } from '../../prose/guard.ts';
import { componentName, isMdxElement } from '../../prose/mdxElement.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import type { Entries } from '../../reader/entry.ts';
import { reportComponents } from '../../schemas/authorComponent.ts';
import { ReportYearSchema } from '../../schemas/report.ts';
import { pageEntries } from '../entryLists.ts';
import { perEntry } from '../../reader/perEntry.ts';
import type { Rule } from '../rule.ts';

const outsideReport = perEntry(({ body, file }): Finding[] => {
  const findings: Finding[] = [];
  if (body === null) return findings;
  for (const node of nodesIn(body)) {
    const name = isMdxElement(node) ? componentName(node) : null;
    if (name === null || !reportComponents.has(name)) continue;
    findings.push(
      finding(
        'impact-outside-report',
        placeOf(node, file),
        `<${name}> is on a page that is not part of a report.`,
        'Move it to a section of a report, or write the words without it.',
      ),
    );
  }
  return findings;
});

/** Reports are in folders named after years, take no address that the site needs, and keep to themselves what is theirs. */
export const reportFiles: Rule = ({ entries }) => [
  ...entries.reports
    .filter(({ id }) => !ReportYearSchema.safeParse(id).success)
    .map(({ id, file }) =>
      finding(
        'file-name',
        { file },
        `The name of the folder "${id}" is not a year or two years.`,
        'Name it after the years the report covers, for example "2018-19".',
      ),
    ),
  ...taken(entries.sections, reservedNames.reports),
  ...taken(entries.arrangements, reservedNames.arrangements),
  ...pageEntries(entries)
    .filter(({ file }) => !file.startsWith('reports/'))
    .flatMap(outsideReport),
];

function taken(
  list: Entries['sections'] | Entries['arrangements'],
  names: readonly string[],
): Finding[] {
  return list.flatMap(({ id, file }) => {
    const name = id.split('/').at(-1) ?? id;
    return names.includes(name)
      ? [
          finding(
            'address-taken',
            { file },
            `The site already has its own page at the address "${name}".`,
            'Give this file another name.',
          ),
        ]
      : [];
  });
}
