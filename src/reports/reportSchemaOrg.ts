import type { Partnership, Report } from '../model/partnership.ts';
import { fullAddress } from '../model/siteRoot.ts';

/** A report in the words of schema.org, for search engines. */
export function reportSchemaOrg(report: Report, { site }: Pick<Partnership, 'site'>): object {
  const url = fullAddress(site.url, report.address);
  const corrected = report.signOff?.corrections.at(-1)?.date;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': url,
    url,
    name: report.title,
    description: report.summary,
    inLanguage: site.language,
    isAccessibleForFree: true,
    creativeWorkStatus: { draft: 'Draft', approved: 'Approved', published: 'Published' }[
      report.status
    ],
    ...(report.published === undefined ? {} : { datePublished: report.published }),
    ...(corrected === undefined ? {} : { dateModified: corrected }),
    temporalCoverage: `${report.period.from}/${report.period.to}`,
    spatialCoverage: { '@type': 'Place', name: site.area },
    publisher: { '@type': 'Organization', name: site.name, url: site.url },
    hasPart: report.sections.map(({ title, address }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: fullAddress(site.url, address),
    })),
  };
}
