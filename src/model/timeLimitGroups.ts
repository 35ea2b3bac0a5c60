import type { TimeLimit } from '../schemas/timeLimit.ts';
import type { TimeLimitStage } from './partnership.ts';

/** The time limits of one origin, by the stage of the work. */
export interface TimeLimitGroup {
  id: 'national' | 'this-partnership' | 'other-areas';
  /** Stages without a limit of this origin are left out. */
  stages: (TimeLimitStage & {
    /** Its place on the page: its id, or where the stage comes again, its id with that of the group. */
    anchor: string;
  })[];
}

/** Time limits by where they come from. Those of other areas, which no one here has to keep, come last. */
export function timeLimitGroups(stages: readonly TimeLimitStage[]): TimeLimitGroup[] {
  const used = new Set<string>();
  return (['national', 'this-partnership', 'other-areas'] as const)
    .map((id) => ({
      id,
      stages: stages
        .map((stage) => ({
          ...stage,
          limits: stage.limits.filter((limit) => groupOf(limit) === id),
        }))
        .filter(({ limits }) => limits.length > 0)
        .map((stage) => {
          const anchor = used.has(stage.id) ? `${stage.id}-${id}` : stage.id;
          used.add(stage.id);
          return { ...stage, anchor };
        }),
    }))
    .filter((group) => group.stages.length > 0);
}

function groupOf({ ruleOf, appliesTo }: TimeLimit): TimeLimitGroup['id'] {
  if (ruleOf !== undefined) return 'other-areas';
  return appliesTo === 'england' ? 'national' : 'this-partnership';
}
