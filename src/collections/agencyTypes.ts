import type { AgencyType } from '../schemas/agency.ts';
import { AgencyTypeSchema } from '../schemas/agency.ts';
import type { Site } from '../schemas/site.ts';
import type { Words } from '../words/words.ts';
import { english } from '../words/words.ts';

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

/** Which law the words fit: that on safeguarding children, or that on adults, where a board has members. */
function lawOf(serves: Site['serves']): 'ofAdults' | 'ofChildren' {
  return serves === 'adults' ? 'ofAdults' : 'ofChildren';
}

/** The types of agency in the order of the page, in words that fit the law that the partnership works under. */
export function agencyTypes(serves: Site['serves'], words: Words): readonly AgencyTypeText[] {
  const law = lawOf(serves);
  return AgencyTypeSchema.options.map((type) => ({
    type,
    title: words(`agencies.${law}.${type}.title`),
    one: words(`agencies.${law}.${type}.one`),
    meaning: words(`agencies.${law}.${type}.meaning`),
  }));
}

/** What one of those who lead together is called within an English sentence, for example `safeguarding partner`. */
export function partnerWord(serves: Site['serves']): string {
  return english(`agencies.${lawOf(serves)}.safeguarding-partner.one`).toLowerCase();
}

/** One sentence about the page of all agencies. */
export function agenciesSummary(
  { serves, area }: Pick<Site, 'serves' | 'area'>,
  words: Words,
): string {
  return words(`agencies.summary.${lawOf(serves)}`, { area });
}
