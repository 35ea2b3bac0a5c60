import type { CatalogueEntry } from './catalogueEntry.ts';
import { disclosureFindings } from './catalogue/disclosure.ts';
import { fieldFindings } from './catalogue/fields.ts';
import { figureFindings } from './catalogue/figures.ts';
import { fileFindings } from './catalogue/files.ts';
import { freshnessFindings } from './catalogue/freshness.ts';
import { glossaryFindings } from './catalogue/glossary.ts';
import { improvementFindings } from './catalogue/improvement.ts';
import { partnershipFindings } from './catalogue/partnership.ts';
import { pictureFindings } from './catalogue/pictures.ts';
import { practiceReviewFindings } from './catalogue/practiceReviews.ts';
import { privacyFindings } from './catalogue/privacy.ts';
import { proseFindings } from './catalogue/prose.ts';
import { reportFindings } from './catalogue/reports.ts';
import { siteFileFindings } from './catalogue/siteFiles.ts';
import { styleFindings } from './catalogue/style.ts';
import { timeLimitFindings } from './catalogue/timeLimits.ts';
import { versionFindings } from './catalogue/versions.ts';
import { wordsFindings } from './catalogue/words.ts';

/** A part of the catalogue, as the handbook shows it. */
export interface CatalogueGroup {
  title: string;
  entries: Readonly<Record<string, CatalogueEntry>>;
}

/** The catalogue in parts, in the order of the handbook. */
export const catalogueGroups: readonly CatalogueGroup[] = [
  { title: 'Files and folders', entries: fileFindings },
  { title: 'Settings and fields', entries: fieldFindings },
  { title: 'The text of a page', entries: proseFindings },
  { title: 'Pictures', entries: pictureFindings },
  { title: 'Recordings and documents', entries: siteFileFindings },
  { title: 'Languages and other versions', entries: versionFindings },
  { title: 'The site’s own words', entries: wordsFindings },
  { title: 'Plain English and links', entries: styleFindings },
  { title: 'Words and abbreviations', entries: glossaryFindings },
  { title: 'Personal data', entries: privacyFindings },
  { title: 'Dates that have passed', entries: freshnessFindings },
  { title: 'Tables and figures', entries: figureFindings },
  { title: 'Small numbers', entries: disclosureFindings },
  { title: 'The partnership as a whole', entries: partnershipFindings },
  { title: 'Time limits', entries: timeLimitFindings },
  { title: 'Reports and sign-off', entries: reportFindings },
  { title: 'Improvement', entries: improvementFindings },
  { title: 'Practice reviews', entries: practiceReviewFindings },
];
