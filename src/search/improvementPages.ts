import { measuresAddress } from '../model/improvement/measures.ts';
import type { Improvement } from '../model/improvement/improvement.ts';
import type { Words } from '../words/words.ts';
import type { SearchPage } from './searchPage.ts';
import { list } from './standingPage.ts';

const kind = 'improvement';

/** The pages about inspections, plans, measures and risks. */
export function improvementPages(
  { inspections, plans, measures, risks }: Improvement,
  words: Words,
): SearchPage[] {
  const label = words('search.pages.improvement.title');
  const newest = inspections[inspections.length - 1];
  return [
    {
      address: '/improvement/',
      list: true,
      title: label,
      kind,
      label,
      words: list(words('search.pages.improvement.words')),
      text: words('search.pages.improvement.text'),
    },
    {
      address: measuresAddress,
      title: words('search.pages.improvement.measures'),
      kind,
      label,
      words: list(words('search.pages.improvement.measuresWords')),
      places: measures.map(({ id, title }) => ({
        id,
        title,
        label: words('search.pages.improvement.measure'),
      })),
    },
    {
      address: '/improvement/risks/',
      title: words('search.pages.improvement.risks'),
      kind,
      label,
      words: list(words('search.pages.improvement.risksWords')),
      places: risks.map(({ id, text }) => ({
        id,
        title: text,
        label: words('search.pages.improvement.risk'),
      })),
    },
    ...inspections.flatMap((inspection): SearchPage[] => [
      {
        address: inspection.address,
        title: inspection.title,
        kind,
        label: words('search.pages.improvement.inspection'),
        names: [inspection.shortTitle],
        words: [
          ...inspection.keywords,
          inspection.body,
          inspection.kind,
          words('search.pages.improvement.recommendationsOf', { body: inspection.body }),
          words('search.pages.improvement.inspectionFindings'),
          ...(inspection === newest
            ? [
                words('search.pages.improvement.latest'),
                words('search.pages.improvement.latestRating', { body: inspection.body }),
              ]
            : []),
        ],
        text: inspection.summary,
      },
      // Their text is left to the index of all text: there are many of them.
      ...inspection.recommendations.map(({ address, shortText }) => ({
        address,
        title: shortText,
        kind,
        label: words('search.pages.improvement.recommendation', {
          inspection: inspection.shortTitle,
        }),
      })),
    ]),
    ...plans.flatMap((plan): SearchPage[] => [
      {
        address: plan.address,
        title: plan.title,
        kind,
        label: words('search.pages.improvement.plan'),
        names: [plan.shortTitle],
        words: [...plan.keywords, ...list(words('search.pages.improvement.planWords'))],
        text: plan.summary,
      },
      ...plan.themes.map(({ address, title }) => ({
        address,
        title,
        kind,
        label: words('search.pages.improvement.theme', { plan: plan.shortTitle }),
      })),
    ]),
  ];
}
