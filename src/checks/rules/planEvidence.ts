import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean } from '../../findings/nearest.ts';
import { planRows } from '../../model/improvement/planRows.ts';
import type { Rule } from '../rule.ts';
import { siteAddresses } from '../siteAddresses.ts';
import { unreadPages } from '../unreadPages.ts';

/** Nothing is done without evidence, and evidence leads somewhere. */
export const planEvidence: Rule = ({ entries, kinds, readable }) => {
  const known = readable === null ? null : siteAddresses(readable, kinds);
  const isUnread = readable === null ? () => true : unreadPages({ entries, kinds }, readable);
  return entries.plans.flatMap((entry) => {
    const finished = new Set(
      entry.data.statuses.filter(({ standing }) => standing === 'done').map(({ word }) => word),
    );
    return planRows(entry).flatMap(({ row, path }): Finding[] => {
      const unproven =
        row.status !== undefined &&
        finished.has(row.status.word) &&
        row.evidence.every(({ type }) => type === 'statement') &&
        row.repeats === undefined;
      return [
        ...(unproven
          ? [
              finding(
                'done-without-evidence',
                entry.place([...path, 'status']),
                `"${row.id}" is "${row.status?.word ?? ''}", which counts as done, and ${row.evidence.length === 0 ? 'nothing' : 'only the report’s own statement'} shows it.`,
                'Add "evidence" of type text, value or link. If the source shows no proof, use a status word with the standing "reported-done".',
              ),
            ]
          : []),
        ...row.evidence.flatMap((item, index) => {
          if (
            item.type !== 'link' ||
            known === null ||
            !item.href.startsWith('/') ||
            isUnread(item.href)
          )
            return [];
          const [address = '', anchor = ''] = item.href.split('#', 2);
          const anchors = known.get(address);
          if (anchors !== undefined && (anchor === '' || anchors.has(anchor))) return [];
          const candidates =
            anchors === undefined
              ? [...known.keys()]
              : [...anchors].map((name) => `${address}#${name}`);
          return [
            finding(
              'evidence-nowhere',
              entry.place([...path, 'evidence', index, 'href']),
              `There is no "${item.href}" on this site.${didYouMean(item.href, candidates)}`,
              'Correct the address, or name the page that shows the evidence.',
            ),
          ];
        }),
      ];
    });
  });
};
