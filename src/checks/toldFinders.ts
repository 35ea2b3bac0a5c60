import type { ToldFinder } from '../figures/toldFigure.ts';
import { toldFinder } from '../figures/toldFigure.ts';
import type { RuleContext } from './rule.ts';

/** What looks for the hidden figures of each dataset that hides any, by its id. */
export function toldFinders({
  entries,
  datasets,
  hidden,
}: Pick<RuleContext, 'entries' | 'datasets' | 'hidden'>): Map<string, ToldFinder> {
  const policy = entries.site[0]?.data.disclosure;
  if (policy === undefined) return new Map();
  return new Map(
    [...Map.groupBy(hidden, ({ dataset }) => dataset)].flatMap(
      ([id, figures]): [string, ToldFinder][] => {
        const dataset = datasets.get(id);
        return dataset === undefined ? [] : [[id, toldFinder(dataset, figures, policy)]];
      },
    ),
  );
}
