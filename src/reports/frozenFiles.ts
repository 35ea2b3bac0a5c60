import { Document, isMap, visit } from 'yaml';
import type { FrozenReport } from '../model/frozenReport.ts';

const heading = ` What this signed report is based on, as it was on the day of the first signature. "npm run sign-off" writes
 this file and the signatures cover it: do not edit it. handbook/annual-report.md says how a report is corrected.`;

/** The files that hold what a report is based on, as texts by their paths. */
export function frozenFiles(year: string, { facts, figures }: FrozenReport): Map<string, string> {
  const folder = `reports/${year}/frozen`;
  return new Map([
    [`${folder}/facts.yaml`, yaml(facts)],
    ...[...figures].map(([id, figure]): [string, string] => {
      const { keywords: _keywords, frozenIn: _year, ...published } = figure;
      return [`${folder}/figures/${id}.yaml`, yaml(published)];
    }),
  ]);
}

/** Data as YAML, one line a cell. */
function yaml(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  document.commentBefore = heading;
  visit(document, {
    Map: (_key, node) => {
      if (isMap(node) && node.has('symbol') && node.has('value')) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
