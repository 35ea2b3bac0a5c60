import type { Entries } from '../reader/entry.ts';

/**
 * The requirement editions that a report has to answer: those that the last report answered, or what had replaced them by
 * the day on which its period begins.
 * @param answered the editions that the last report answered; all of them when there is none
 */
export function editionsInForce(
  answered: readonly string[] | undefined,
  { requirements }: Entries,
  from: string,
): string[] {
  const byId = new Map(requirements.map(({ id, data }) => [id, data]));
  const isOver = (id: string): boolean => (byId.get(id)?.inForceTo ?? '9999') < from;
  const current = (id: string, seen: readonly string[] = []): string => {
    const next = byId.get(id)?.replacedBy;
    const begun = next === undefined ? undefined : byId.get(next)?.inForceFrom;
    const hasBegun = begun !== undefined && begun <= from;
    return next !== undefined && hasBegun && !seen.includes(next)
      ? current(next, [...seen, id])
      : id;
  };
  // What replaces another edition, from a day that has not come or is not known, is not asked yet.
  const hasYetToBegin = (id: string): boolean => {
    const begins = byId.get(id)?.inForceFrom;
    return begins === undefined
      ? requirements.some(({ data }) => data.replacedBy === id)
      : begins > from;
  };
  const asked =
    answered ??
    requirements
      .filter(({ id, data }) => hasYearly(data.requirements) && !hasYetToBegin(id))
      .map(({ id }) => id);
  const editions = [...new Set(asked.map((id) => current(id)))];
  const inForce = editions.filter((id) => !isOver(id));
  return inForce.length > 0 ? inForce : editions;
}

function hasYearly(list: readonly { appliesTo: string }[]): boolean {
  return list.some(({ appliesTo }) => appliesTo !== 'arrangements');
}
