import { finding } from '../../findings/catalogue.ts';
import type { Rule } from '../rule.ts';

const pagesBesidePlans = ['inspections', 'measures', 'risks'];

/** No file takes the address of a page that the site makes itself. */
export const improvementNames: Rule = ({ entries }) => [
  ...entries.plans.flatMap(({ id, file }) =>
    pagesBesidePlans.includes(id)
      ? [
          finding(
            'name-reserved',
            { file },
            `The site already uses the address /improvement/${id}/ for a page.`,
            'Give the file another name, for example "action-plan-2019.yaml".',
          ),
        ]
      : [],
  ),
  ...entries.datasets.flatMap(({ id, file }) =>
    entries.plans.some((plan) =>
      [`improvement-${plan.id}-status`, `improvement-${plan.id}-themes`].includes(id),
    )
      ? [
          finding(
            'name-reserved',
            { file },
            `The site already uses the name "${id}" for the counts of a plan, which it works out itself.`,
            'Give the dataset another name.',
          ),
        ]
      : [],
  ),
];
