import type { AgencyPage, GroupPage } from './partnership.ts';

/** Who sits where: agencies by groups. */
export interface SeatMatrix {
  groups: GroupPage[];
  rows: {
    agency: AgencyPage;
    /** For each group how many seats the agency has. */
    seats: number[];
  }[];
}

/** The seats of each agency on each group that has any; agencies without a seat are left out. */
export function seatMatrix(
  groups: readonly GroupPage[],
  agencies: readonly AgencyPage[],
): SeatMatrix {
  const shown = groups.filter(({ members }) => members.some(({ agency }) => agency !== undefined));
  return {
    groups: shown,
    rows: agencies
      .filter(({ seats }) => seats.length > 0)
      .map((agency) => ({
        agency,
        seats: shown.map(({ id }) =>
          agency.seats
            .filter(({ group }) => group === id)
            .reduce((sum, { member }) => sum + member.seats, 0),
        ),
      })),
  };
}
