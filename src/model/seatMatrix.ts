import type { AgencyPage, GroupPage } from './partnership.ts';

/** An agency on a group. */
export interface SeatCell {
  seats: number;
  /** How many meetings it came to, of how many; `null` where nothing was counted. */
  attended: string | null;
}

/** Who sits where: agencies by groups. */
export interface SeatMatrix {
  groups: GroupPage[];
  rows: {
    agency: AgencyPage;
    /** For each group. */
    cells: SeatCell[];
  }[];
}

/**
 * The seats of each agency on each group that has any, and how often it came; agencies without either are left out.
 * @param attended how many meetings of a group an agency came to, both by their titles
 */
export function seatMatrix(
  groups: readonly GroupPage[],
  agencies: readonly AgencyPage[],
  attended: (group: string, agency: string) => string | null = () => null,
): SeatMatrix {
  const shown = groups.filter(
    ({ title, members }) =>
      members.some(({ agency }) => agency !== undefined) ||
      agencies.some((agency) => attended(title, agency.title) !== null),
  );
  return {
    groups: shown,
    rows: agencies
      .map((agency) => ({
        agency,
        cells: shown.map(({ id, title }) => ({
          seats: agency.seats
            .filter(({ group }) => group === id)
            .reduce((sum, { member }) => sum + member.seats, 0),
          attended: attended(title, agency.title),
        })),
      }))
      .filter(({ cells }) => cells.some((cell) => cell.seats > 0 || cell.attended !== null)),
  };
}
