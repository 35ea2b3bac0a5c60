import type { Report } from '../model/partnership.ts';

/** The bodies that owe a part of a report and have not given it. */
export function missingContributions(
  { contributions, contributionsOwed }: Pick<Report, 'contributions' | 'contributionsOwed'>,
  agencies: readonly { id: string; title: string }[],
): { id: string; title: string }[] {
  const given = new Set(contributions.map(({ agency }) => agency));
  return (contributionsOwed?.from ?? [])
    .filter((id) => !given.has(id))
    .map((id) => ({ id, title: agencies.find((agency) => agency.id === id)?.title ?? id }));
}
