import type { Site } from '../../schemas/site.ts';

/** What the interface calls the people whom a partnership looks after. */
export interface ServedPeople {
  /** One of them, for example `a child`. */
  readonly one: string;
  /** All of them, for example `children`. */
  readonly short: string;
}

const words: Readonly<Record<Site['serves'], ServedPeople>> = {
  children: { one: 'a child', short: 'children' },
  adults: { one: 'an adult', short: 'adults' },
  both: { one: 'a child or an adult', short: 'children and adults' },
};

/** The words for the people whom a partnership looks after. */
export function servedPeople(serves: Site['serves']): ServedPeople {
  return words[serves];
}
