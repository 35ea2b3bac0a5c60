import { Document, isMap, visit } from 'yaml';
import type { FrozenReport } from '../model/frozenReport.ts';
import type { SignedContent } from './digest.ts';

const heading = ` What this signed report is based on, as it was on the day of the first signature. "npm run sign-off" writes
 this file and the signatures cover it: do not edit it. handbook/annual-report.md says how a report is corrected.`;

/**
 * The files that hold what a report is based on, by their paths.
 * @param year the report
 * @param frozen what it is based on
 * @param bytesOf gives the bytes of a picture by its path in the content folder
 */
export function frozenFiles(
  year: string,
  { facts, figures, pictures }: FrozenReport,
  bytesOf: (path: string) => Uint8Array,
): Map<string, SignedContent> {
  const folder = `reports/${year}/frozen`;
  return new Map<string, SignedContent>([
    [`${folder}/facts.yaml`, yaml(facts)],
    ...[...figures].map(([id, figure]): [string, string] => {
      const { keywords: _keywords, frozenIn: _year, ...published } = figure;
      return [`${folder}/figures/${id}.yaml`, yaml(published)];
    }),
    ...[...pictures].map(([id, { file }]): [string, Uint8Array] => [
      `${folder}/pictures/${id}${file.slice(file.lastIndexOf('.'))}`,
      bytesOf(file),
    ]),
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
