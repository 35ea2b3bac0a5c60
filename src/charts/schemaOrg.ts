import type { PublishedDataset } from '../figures/publishedDataset.ts';
import { fullAddress } from '../model/siteRoot.ts';
import { shortSource } from '../model/sourceText.ts';
import { columnUnit } from './axisTitle.ts';
import type { Json } from './csvMetadata.ts';
import { numberForm } from './numberFormat.ts';
import type { Publication } from './publication.ts';

/** The dataset in the words of schema.org, for search engines that look for data. */
export function schemaOrg(
  dataset: PublishedDataset,
  publication: Publication,
): Record<string, Json> {
  const page = fullAddress(publication.origin, `/data/${dataset.id}/`);
  const publisher = { '@type': 'Organization', name: publication.publisher };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    url: page,
    identifier: dataset.id,
    name: dataset.subtitle,
    headline: dataset.title,
    description: dataset.description,
    inLanguage: publication.words.language,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    dateModified: dataset.revised,
    temporalCoverage: `${dataset.period.from}/${dataset.period.to}`,
    spatialCoverage: { '@type': 'Place', name: publication.area },
    ...(dataset.licence === null ? {} : { license: dataset.licence }),
    ...(dataset.keywords.length === 0 ? {} : { keywords: dataset.keywords }),
    citation: dataset.sources.map((source) => shortSource(source, publication.documents)),
    variableMeasured: dataset.columns
      .filter((column) => numberForm(column) !== null)
      .map((column) => ({
        '@type': 'PropertyValue',
        name: column.label,
        description: column.description,
        unitText: columnUnit(column),
      })),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: fullAddress(publication.origin, `/data/${dataset.id}.csv`),
      },
    ],
  };
}
