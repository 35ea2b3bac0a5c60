import type { Phrases } from '../words/translations.ts';
import type { Root } from 'mdast';
import type { PageCollectionName } from '../collections/index.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { DataOf } from '../reader/entry.ts';
import type { SiteFile } from '../reader/siteFile.ts';
import type { Agency } from '../schemas/agency.ts';
import type { ArrangementsSection } from '../schemas/arrangements.ts';
import type { ArrangementsEditions } from '../schemas/arrangementsEdition.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Document } from '../schemas/document.ts';
import type { Group, Member } from '../schemas/group.ts';
import type { PageLink } from '../schemas/pageLink.ts';
import type { ReportDefinition } from '../schemas/report.ts';
import type { ReportContribution } from '../schemas/reportContribution.ts';
import type { ReportSection } from '../schemas/reportSection.ts';
import type { Requirement, RequirementSet } from '../schemas/requirements.ts';
import type { SignOff } from '../schemas/signOff.ts';
import type { ReviewThemes } from '../schemas/reviewTheme.ts';
import type { Site } from '../schemas/site.ts';
import type { Term } from '../schemas/term.ts';
import type { Domain, Indicator, Level } from '../schemas/threshold.ts';
import type { TimeLimit } from '../schemas/timeLimit.ts';
import type { FrozenReport } from './frozenReport.ts';
import type { Improvement } from './improvement/improvement.ts';
import type { ReviewPage } from './reviews/review.ts';
import type { Picture } from './pictures.ts';
import type { Version } from './versions.ts';
import type { SiteTests } from './siteTests.ts';

/** What every page of the content has besides its fields. */
export interface PageBase {
  /** The last part of its address. */
  id: string;
  /** Its permanent address, for example `/groups/executive-group/`. */
  address: string;
  /** The file it comes from, relative to the content folder. */
  file: string;
  /** The text, with every figure and time limit in place. */
  body: Root;
}

/** The pages of every collection, each in its order. */
export type Pages = { [Name in PageCollectionName]: (DataOf<Name> & PageBase)[] };

/** One section of the arrangements. */
export type ArrangementsPage = ArrangementsSection & PageBase;

/** The sections of the arrangements under one heading. */
export interface ArrangementsPart {
  id: string;
  title: string;
  sections: ArrangementsPage[];
}

/** One group with its place in the structure. */
export type GroupPage = Group &
  PageBase & {
    /** Ids of the groups that answer to it. */
    children: string[];
  };

/** A seat that an agency has on a group. */
export interface Seat {
  /** The id of the group. */
  group: string;
  /** The seat. */
  member: Member;
}

/** One agency with the seats that the groups give it. */
export type AgencyPage = Agency &
  PageBase & {
    seats: Seat[];
  };

/** One term, with the terms that it replaced. */
export type TermPage = Term &
  PageBase & {
    /** Ids of the superseded terms that point to this one. */
    replaces: string[];
  };

/** One level with its indicators. */
export type LevelPage = Level & {
  address: string;
  indicators: Indicator[];
};

/** The threshold guide. Without levels when the partnership has none. */
export interface Thresholds {
  introduction: string;
  /** Whose list of signs it is, or `null` when it is the partnership's own. */
  signsNote: string | null;
  principles: {
    title: string;
    text: string;
    source: { document: string; paragraph?: string | undefined };
  }[];
  /** Where else readers of the guide may need to go. */
  seeAlso: PageLink[];
  /** Words that become a link wherever "What to do now" uses them. */
  links: PageLink[];
  levels: LevelPage[];
  domains: Domain[];
  reviewed: string | null;
  reviewBy: string | null;
}

/** Time limits that belong to one part of the work. */
export interface TimeLimitStage {
  id: string;
  title: string;
  limits: TimeLimit[];
}

/** One edition of the rules. */
export type RequirementEdition = RequirementSet & { id: string };

/** One section of a report. */
export type ReportSectionPage = ReportSection & PageBase;

/** What one body says in a report. */
export type ReportContributionPage = ReportContribution & {
  /** The id of the agency. */
  agency: string;
  body: Root;
};

/** One report with its sections in order. */
export type Report = ReportDefinition & {
  /** The years in its address, for example `2018-19`. */
  year: string;
  address: string;
  file: string;
  /** The headlines as text trees, figures in place. */
  headlineBodies: Root[];
  sections: ReportSectionPage[];
  /** What each partner says, in the order in which the parts are owed. */
  contributions: ReportContributionPage[];
  /** Who signed it, who received it and what was corrected; `null` before the first signature. */
  signOff: PublishedSignOff | null;
  /** What it is based on since it was signed; `null` while it is based on what the site holds today. */
  frozen: FrozenReport | null;
};

/** What everyone may see of a sign-off. */
export interface PublishedSignOff extends Pick<SignOff, 'signatures' | 'recipients'> {
  /** Changes after publication, without the digests of the files that changed. */
  corrections: Omit<Correction, 'changed' | 'removed'>[];
}

/**
 * Everything that the site publishes: read once, complete, references resolved, figures worked out, small numbers
 * suppressed. Every page, chart, table and download is drawn from it.
 */
export interface Partnership {
  site: Site;
  /** Whether this is the partnership for the people who prepare its site: with drafts, and kept from search engines. */
  isPreview: boolean;
  documents: ReadonlyMap<string, Document>;
  editions: RequirementEdition[];
  requirements: ReadonlyMap<string, Requirement & { edition: RequirementEdition }>;
  /** The pages of every collection, each in its order. */
  pages: Omit<Pages, 'groups' | 'agencies' | 'glossary' | 'reviews'> & {
    groups: GroupPage[];
    agencies: AgencyPage[];
    glossary: TermPage[];
    reviews: ReviewPage[];
  };
  arrangements: ArrangementsPart[];
  /** The editions of the arrangements; `null` when none is recorded. */
  arrangementsEditions: ArrangementsEditions | null;
  groups: GroupPage[];
  agencies: AgencyPage[];
  glossary: TermPage[];
  thresholds: Thresholds;
  timeLimits: TimeLimitStage[];
  datasets: ReadonlyMap<string, PublishedDataset>;
  /** Practice reviews, newest first. */
  reviews: ReviewPage[];
  /** The words used to group reviews. */
  reviewThemes: ReviewThemes;
  /** Phrases of the partnership's own that count before those of the program, by language. */
  ownWords: ReadonlyMap<string, Partial<Phrases>>;
  /** Pages in other languages and for other readers. */
  versions: Version[];
  /** The files for readers, by name. */
  siteFiles: ReadonlyMap<string, SiteFile>;
  /** The pictures, by id. */
  pictures: ReadonlyMap<string, Picture>;
  reports: Report[];
  improvement: Improvement;
  /** What is recorded about the site itself: its accessibility and its weight. */
  siteTests: SiteTests;
}
