import type { Improvement, Step } from './improvement.ts';
import { actionsOnPage, paged, rowsOnPage } from './paging.ts';
import { measuresAddress } from './measures.ts';
import { planLists } from './planLists.ts';

/** Every address of the improvement pages with the anchors on its page. */
export function improvementAddresses(
  improvement: Improvement,
): [address: string, anchors: string[]][] {
  return [
    ['/improvement/', ['plans', 'inspections', 'timeline']],
    [measuresAddress, improvement.measures.map(({ id }) => id)],
    ['/improvement/risks/', improvement.risks.map(({ id }) => id)],
    ...improvement.inspections.flatMap((inspection): [string, string[]][] => [
      [
        inspection.address,
        ['judgements', 'findings', 'recommendations', ...inspection.findings.map(({ id }) => id)],
      ],
      ...inspection.recommendations.map(({ address }): [string, string[]] => [address, []]),
    ]),
    ...improvement.plans.flatMap((plan): [string, string[]][] => [
      [plan.address, ['themes', 'key']],
      [plan.address.replace(/\/$/u, '.csv'), []],
      ...plan.themes.flatMap((theme) =>
        paged(theme.actions, actionsOnPage, theme.address).map(
          ({ address, items }): [string, string[]] => [address, items.flatMap(anchorsOf)],
        ),
      ),
      ...planLists(plan).flatMap((list) =>
        paged(list.steps, rowsOnPage, list.address).map(({ address }): [string, string[]] => [
          address,
          [],
        ]),
      ),
    ]),
  ];
}

function anchorsOf(step: Step): string[] {
  return [step.id, ...step.milestones.map(({ id }) => id)];
}
