import type { Report } from '../model/partnership.ts';
import type { Contribution } from './coverage.ts';
import { missingContributions } from './missingContributions.ts';
import type { ReportPart } from '../model/reportParts.ts';
import { reportParts } from '../model/reportParts.ts';
import type { ShownBy } from '../schemas/shownBy.ts';

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
): Contribution[] {
  const owed = missingContributions(report, agencies);
  const ofParts = reportParts(report).flatMap(({ id, title, address }): Contribution[] => {
    const shortfall =
      id === 'contributions' && owed.length > 0
        ? `These have not given their part: ${owed.map(({ title: body }) => body).join('; ')}.`
        : null;
    return shownByPart[id].map((shows) => ({
      requirement: null,
      shows,
      place: { title, address },
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
            place: { title: 'Who paid', address: `${report.address}progress/#_funding` },
            shortfall: null,
          },
        ];
  return [...ofParts, ...funding];
}
