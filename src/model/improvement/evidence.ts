import type { Finding, Place } from '../../findings/finding.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { PlanEvidence } from '../../schemas/planEvidence.ts';
import type { Words } from '../../words/words.ts';
import { valueText } from '../value.ts';
import type { ResolvedEvidence } from './improvement.ts';

/** The field that a finding about a figure is to be placed at. */
const fields: Record<string, string> = { 'column-unknown': 'column', 'row-unknown': 'row' };

/** Puts the figure into evidence that names one; a figure that is not there is a finding. */
export function resolveEvidence(
  evidence: PlanEvidence,
  datasets: ReadonlyMap<string, PublishedDataset>,
  placeOf: (field: string) => Place,
  words: Words,
): { evidence: ResolvedEvidence; findings: Finding[] } {
  const { type, text } = evidence;
  if (type === 'text' || type === 'statement')
    return {
      evidence: { type, text, figure: null, href: null, source: evidence.source },
      findings: [],
    };
  if (type === 'link')
    return {
      evidence: { type, text, figure: null, href: evidence.href, source: null },
      findings: [],
    };
  const { dataset, row, column } = evidence;
  const value = valueText({ dataset, row, column }, datasets, placeOf('dataset'), words);
  // A bare symbol says nothing to a reader of a sentence.
  const figure =
    value.text !== null && /^\[\w+\]$/u.test(value.text) ? words('charts.symbols.x') : value.text;
  return {
    evidence: { type, text, figure, href: `/data/${dataset}/`, source: null },
    findings: value.findings.map((found) => ({
      ...found,
      ...placeOf(fields[found.code] ?? 'dataset'),
    })),
  };
}
