import type { Report } from '../model/partnership.ts';
import type { Contribution } from './coverage.ts';
import { missingContributions } from './missingContributions.ts';
import type { ReportPart } from '../model/reportParts.ts';
import { reportParts } from '../model/reportParts.ts';
import type { ShownBy } from '../schemas/shownBy.ts';
import type { Words } from '../words/words.ts';

/** What each part of a report that is made of data can show. */
const shownByPart: Readonly<Record<ReportPart['id'], readonly ShownBy[]>> = {
  'practice-reviews': [
    'reviews-concluded',
    'reviews-going-on',
    'reviews-actions',
    'reviews-not-done',
  ],
  contributions: ['contributions'],
  money: ['accounts'],
  attendance: ['attendance'],
};

/** What the data of a report bring to every requirement that they can show. A part that a body still owes brings nothing. */
export function dataContributions(
  report: Report,
  agencies: readonly { id: string; title: string }[],
  words: Words,
): Contribution[] {
  const owed = missingContributions(report, agencies);
  const ofParts = reportParts(report).flatMap(({ id, address }): Contribution[] => {
    const shortfall =
      id === 'contributions' && owed.length > 0
        ? words('reports.coverage.owed', { names: owed.map(({ title }) => title).join('; ') })
        : null;
    return shownByPart[id].map((shows) => ({
      requirement: null,
      shows,
      place: { title: words(`reports.parts.${id}.title`), address },
      shortfall,
    }));
  });
  const funding: Contribution[] =
    report.funding === undefined
      ? []
      : [
          {
            requirement: null,
            shows: 'funding',
            place: {
              title: words('reports.funding.title'),
              address: `${report.address}progress/#_funding`,
            },
            shortfall: null,
          },
        ];
  return [...ofParts, ...funding];
}
