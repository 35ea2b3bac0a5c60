import type { AgencyType } from '../schemas/agency.ts';
import type { Site } from '../schemas/site.ts';

/** A type of agency with its words. */
export interface AgencyTypeText {
  type: AgencyType;
  /** The heading above all of them. */
  title: string;
  /** What one of them is called. */
  one: string;
  /** What it means in law. */
  meaning: string;
}

/** Words that fit the law on safeguarding children. */
const ofChildren: readonly AgencyTypeText[] = [
  {
    type: 'safeguarding-partner',
    title: 'Safeguarding partners',
    one: 'Safeguarding partner',
    meaning: 'They lead the arrangements together and are equally responsible for them in law.',
  },
  {
    type: 'scheduled-relevant-agency',
    title: 'Relevant agencies',
    one: 'Relevant agency',
    meaning:
      'Named by the safeguarding partners and listed in the regulations: they must act in accordance with the arrangements.',
  },
  {
    type: 'other-body',
    title: 'Other bodies',
    one: 'Other body',
    meaning:
      'Included by local choice. As far as we know the regulations do not list them, so the legal duty does not cover them.',
  },
  {
    type: 'post-holder',
    title: 'Post-holders',
    one: 'Post-holder',
    meaning: 'People who take part because of the post that they hold.',
  },
];

/** Words that fit the law on safeguarding adults, where a board has members. */
const ofAdults: readonly AgencyTypeText[] = [
  {
    type: 'safeguarding-partner',
    title: 'Core members',
    one: 'Core member',
    meaning: 'The members that the law names. They lead the board together.',
  },
  {
    type: 'scheduled-relevant-agency',
    title: 'Members with a duty in law',
    one: 'Member with a duty in law',
    meaning: 'Members that the law asks to take part.',
  },
  {
    type: 'other-body',
    title: 'Other members',
    one: 'Other member',
    meaning: 'Members by the board’s own choice.',
  },
  {
    type: 'post-holder',
    title: 'Post-holders',
    one: 'Post-holder',
    meaning: 'People who take part because of the post that they hold.',
  },
];

/** The types of agency in the order of the page, in words that fit the law that the partnership works under. */
export function agencyTypes(serves: Site['serves']): readonly AgencyTypeText[] {
  return serves === 'adults' ? ofAdults : ofChildren;
}

/** What one of those who lead together is called within a sentence, for example `safeguarding partner`. */
export function partnerWord(serves: Site['serves']): string {
  const lead = agencyTypes(serves).find(({ type }) => type === 'safeguarding-partner');
  return lead?.one.toLowerCase() ?? '';
}

/** One sentence about the page of all agencies. */
export function agenciesSummary({ serves, area }: Pick<Site, 'serves' | 'area'>): string {
  return serves === 'adults'
    ? `The members of the board that works to keep adults in ${area} safe.`
    : `The safeguarding partners and the agencies that work with them in ${area}.`;
}
