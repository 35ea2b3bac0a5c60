import type { Improvement, Step } from './improvement.ts';
import { actionsOnPage, paged, rowsOnPage } from './paging.ts';
import { measuresAddress } from './measures.ts';
import { planLists } from './planLists.ts';
import { english } from '../../words/words.ts';

/** Every address of the improvement pages with the anchors on its page. */
export function improvementAddresses(
  improvement: Improvement,
): [address: string, anchors: string[]][] {
  return [
    ...anchored('/improvement/', [
      ...(improvement.plans.length > 0 ? ['plans'] : []),
      ...(improvement.inspections.length > 0 ? ['inspections'] : []),
      ...(improvement.timeline.length > 0 ? ['timeline'] : []),
    ]),
    ...anchored(
      measuresAddress,
      improvement.measures.map(({ id }) => id),
    ),
    ...anchored(
      '/improvement/risks/',
      improvement.risks.map(({ id }) => id),
    ),
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
      ...planLists(plan, english).flatMap((list) =>
        paged(list.steps, rowsOnPage, list.address).map(({ address }): [string, string[]] => [
          address,
          [],
        ]),
      ),
    ]),
  ];
}

/** The anchors of a section of the site; a section with nothing in it has no address. */
function anchored(address: string, anchors: string[]): [string, string[]][] {
  return anchors.length === 0 ? [] : [[address, anchors]];
}

function anchorsOf(step: Step): string[] {
  return [step.id, ...step.milestones.map(({ id }) => id)];
}
