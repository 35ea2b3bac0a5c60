/** How many entries there are of each kind. They add up to the size. */
export interface Proportions {
  terms: number;
  arrangements: number;
  agencies: number;
  groups: number;
  datasets: number;
  reports: number;
  sections: number;
  inspections: number;
  plans: number;
}

/** Sections of each report. */
export const sectionsPerReport = 12;

/** Divides a number of entries among the kinds, about as a real partnership's are. */
export function proportions(size: number): Proportions {
  const share = (part: number): number => Math.max(1, Math.round(size * part));
  const reports = share(0.01);
  const others = {
    arrangements: share(0.12),
    agencies: share(0.08),
    groups: share(0.04),
    datasets: share(0.06),
    reports,
    sections: reports * sectionsPerReport,
    inspections: share(0.01),
    plans: share(0.01),
  };
  const terms = size - Object.values(others).reduce((sum, count) => sum + count, 0);
  if (terms < 1) throw new Error(`${size} entries are too few: write 50 or more.`);
  return { terms, ...others };
}
