import type { Site } from '../schemas/site.ts';

/** What the interface calls the people that a partnership looks after. */
export interface ServedPeople {
  /** One of them, for example `a child`. */
  readonly one: string;
  /** The one spoken of, for example `the child`. */
  readonly theOne: string;
  /** All of them, for example `children`. */
  readonly short: string;
}

const words: Readonly<Record<Site['serves'], ServedPeople>> = {
  children: { one: 'a child', theOne: 'the child', short: 'children' },
  adults: { one: 'an adult', theOne: 'the adult', short: 'adults' },
  both: { one: 'a child or an adult', theOne: 'the person', short: 'children and adults' },
};

/** The words for the people that a partnership looks after. */
export function servedPeople(serves: Site['serves']): ServedPeople {
  return words[serves];
}
