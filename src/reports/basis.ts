import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Partnership, Report, RequirementEdition } from '../model/partnership.ts';
import type { Picture } from '../model/pictures.ts';
import type { Document } from '../schemas/document.ts';
import type { FrozenPartner } from '../schemas/frozenFacts.ts';
import { partnersAmong } from './partners.ts';

/** What a report is drawn and judged from, besides its own files. */
export interface ReportBasis {
  /** The safeguarding partners that sign it. */
  partners: readonly FrozenPartner[];
  /** The requirement editions that it answers. */
  editions: readonly RequirementEdition[];
  documents: ReadonlyMap<string, Document>;
  datasets: ReadonlyMap<string, PublishedDataset>;
}

/**
 * What a report is based on: the frozen copies of a signed report, and what the site holds today for any other. Where a document
 * can be read, and how well the wording of a requirement has been checked, is always given as of today.
 */
export function basisOf(
  { answers, frozen }: Pick<Report, 'answers' | 'frozen'>,
  today: Pick<Partnership, 'agencies' | 'editions' | 'documents' | 'datasets'>,
): ReportBasis {
  if (frozen === null) {
    return {
      partners: partnersAmong(today.agencies),
      editions: answers.flatMap((id) => today.editions.find((edition) => edition.id === id) ?? []),
      documents: today.documents,
      datasets: today.datasets,
    };
  }
  const { partners, requirements, documents } = frozen.facts;
  const checked = new Map(
    today.editions.flatMap((edition) =>
      edition.requirements.map(({ id, evidence }) => [id, evidence] as const),
    ),
  );
  const editions = [...requirements, ...today.editions];
  return {
    partners,
    editions: answers
      .flatMap((id) => editions.find((edition) => edition.id === id) ?? [])
      .map((edition) => ({
        ...edition,
        requirements: edition.requirements.map((requirement) => ({
          ...requirement,
          evidence: checked.get(requirement.id) ?? requirement.evidence,
        })),
      })),
    documents: new Map([
      ...today.documents,
      ...documents.map((document) => {
        const url = today.documents.get(document.id)?.url ?? document.url;
        return [document.id, { ...document, url }] as const;
      }),
    ]),
    datasets: new Map([...today.datasets, ...frozen.figures]),
  };
}

/** The pictures that a text can show: that of a signed report the frozen copies first, any other those of today. */
export function picturesFor(
  report: Pick<Report, 'frozen'> | undefined,
  today: Pick<Partnership, 'pictures'>,
): ReadonlyMap<string, Picture> {
  return new Map([...today.pictures, ...(report?.frozen?.pictures ?? [])]);
}
