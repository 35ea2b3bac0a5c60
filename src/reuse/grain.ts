import type { Partnership } from '../model/partnership.ts';

/**
 * How finely the parts of a partnership are told apart when it is recorded what a page was drawn from. Each field that is
 * named here is looked into: an object field by field, a list by the ids of its entries, a map by its keys. What is not
 * named counts as one piece: reading any of it is reading all of it, which is always safe and draws more pages anew.
 */
export interface Grain {
  readonly [field: string]: Grain;
}

/** A page mostly reads the titles of many entries and the text of one, so entries are told apart field by field. */
export const partnershipGrain = {
  site: {},
  documents: {},
  editions: {},
  requirements: {},
  arrangements: { sections: {} },
  groups: {},
  agencies: {},
  glossary: {},
  thresholds: { levels: { indicators: {} }, domains: {} },
  timeLimits: { limits: {} },
  datasets: {},
  reports: { sections: {} },
  improvement: {
    inspections: { recommendations: {} },
    plans: { themes: {} },
    measures: {},
    risks: {},
  },
  siteTests: {},
} satisfies Partial<Record<keyof Partnership, Grain>>;
