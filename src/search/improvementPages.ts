import { measuresAddress } from '../model/improvement/measures.ts';
import type { Improvement } from '../model/improvement/improvement.ts';
import type { SearchPage } from './searchPage.ts';

const kind = 'improvement';

/** The pages about inspections, plans, measures and risks. */
export function improvementPages({
  inspections,
  plans,
  measures,
  risks,
}: Improvement): SearchPage[] {
  const newest = inspections[inspections.length - 1];
  return [
    {
      address: '/improvement/',
      list: true,
      title: 'Improvement',
      kind,
      label: 'Improvement',
      words: [
        'inspections',
        'improvement plans',
        'action plans',
        'progress on actions',
        'what inspectors found',
      ],
      text: 'What inspectors found, what was promised, and whether it was done.',
    },
    {
      address: measuresAddress,
      title: 'Measures',
      kind,
      label: 'Improvement',
      words: ['performance indicators', 'targets', 'key performance indicators'],
      places: measures.map(({ id, title }) => ({ id, title, label: 'Measure' })),
    },
    {
      address: '/improvement/risks/',
      title: 'Risks',
      kind,
      label: 'Improvement',
      words: ['risk register', 'what could go wrong'],
      places: risks.map(({ id, text }) => ({ id, title: text, label: 'Risk' })),
    },
    ...inspections.flatMap((inspection): SearchPage[] => [
      {
        address: inspection.address,
        title: inspection.title,
        kind,
        label: 'Inspection',
        names: [inspection.shortTitle],
        words: [
          ...inspection.keywords,
          inspection.body,
          inspection.kind,
          `${inspection.body} recommendations`,
          'findings of the inspection',
          ...(inspection === newest
            ? [`latest inspection`, `latest ${inspection.body} rating`]
            : []),
        ],
        text: inspection.summary,
      },
      // Their text is left to the index of all text: there are many of them.
      ...inspection.recommendations.map(({ address, shortText }) => ({
        address,
        title: shortText,
        kind,
        label: `Recommendation, ${inspection.shortTitle}`,
      })),
    ]),
    ...plans.flatMap((plan): SearchPage[] => [
      {
        address: plan.address,
        title: plan.title,
        kind,
        label: 'Plan',
        names: [plan.shortTitle],
        words: [
          ...plan.keywords,
          'actions',
          'overdue actions',
          'late actions',
          'what has been done',
        ],
        text: plan.summary,
      },
      ...plan.themes.map(({ address, title }) => ({
        address,
        title,
        kind,
        label: `Part of a plan, ${plan.shortTitle}`,
      })),
    ]),
  ];
}
