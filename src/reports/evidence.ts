import type { Partnership, Report } from '../model/partnership.ts';
import { shortSource } from '../model/sourceText.ts';
import { valueText } from '../model/value.ts';
import type { ReportEvidence } from '../schemas/reportEvidence.ts';
import type { ReportBasis } from './basis.ts';
import { basisOf } from './basis.ts';
import type { Words } from '../words/words.ts';

/** A piece of evidence as readers see it. */
export interface ShownEvidence {
  id: string;
  /** What kind of evidence it is, in words. */
  kind: string;
  /** What it shows. */
  shows: string;
  /** The figure; `null` if it is not a figure. */
  figure: string | null;
  /** When it is from, in words. */
  date: string;
  /** Where it comes from, in words. */
  source: string;
  /** Where it can be looked up on the site; `null` when it is in a document alone. */
  address: string | null;
}

/** The ids of the evidence that a report lists. */
export function evidenceIds(report: Pick<Report, 'evidence'>): ReadonlySet<string> {
  return new Set(report.evidence.map(({ id }) => id));
}

/** The pieces of evidence with the given ids, in the order given. */
export function shownEvidence(
  ids: readonly string[],
  report: Pick<Report, 'evidence' | 'answers' | 'frozen'>,
  partnership: Pick<Partnership, 'agencies' | 'editions' | 'datasets' | 'documents'>,
  words: Words,
): ShownEvidence[] {
  const basis = basisOf(report, partnership);
  return ids.flatMap((id) => {
    const evidence = report.evidence.find((candidate) => candidate.id === id);
    return evidence === undefined ? [] : [shown(evidence, basis, partnership.datasets, words)];
  });
}

function shown(
  evidence: ReportEvidence,
  { datasets, documents }: ReportBasis,
  today: Partnership['datasets'],
  words: Words,
): ShownEvidence {
  const { id, kind, shows } = evidence;
  const common = {
    id,
    kind: words(`reports.evidence.kinds.${kind}`),
    shows,
    date: words.date(evidence.date),
  };
  if (evidence.kind !== 'figure') {
    return {
      ...common,
      figure: null,
      source: shortSource(evidence.source, documents),
      address: null,
    };
  }
  const { dataset, row, column } = evidence;
  const published = datasets.get(dataset);
  return {
    ...common,
    figure: valueText({ dataset, row, column }, datasets, { file: '' }, words).text,
    source: published?.subtitle ?? dataset,
    address: today.has(dataset) ? `/data/${dataset}/` : null,
  };
}
