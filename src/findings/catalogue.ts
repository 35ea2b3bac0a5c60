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
import type { Cure, Finding, Place } from './finding.ts';

const entries = {
  ...fileFindings,
  ...fieldFindings,
  ...proseFindings,
  ...pictureFindings,
  ...siteFileFindings,
  ...versionFindings,
  ...wordsFindings,
  ...figureFindings,
  ...disclosureFindings,
  ...partnershipFindings,
  ...glossaryFindings,
  ...timeLimitFindings,
  ...styleFindings,
  ...privacyFindings,
  ...freshnessFindings,
  ...improvementFindings,
  ...practiceReviewFindings,
  ...reportFindings,
} satisfies Record<string, CatalogueEntry>;

/** The code of a finding. */
export type FindingCode = keyof typeof entries;

/** Every code, with what it means and how to put it right. */
export const catalogue: Readonly<Record<FindingCode, CatalogueEntry>> = entries;

/**
 * Makes a finding; severity and help address come from the catalogue.
 * @param code the code, which must be in the catalogue
 * @param place where it lies
 * @param message what happened and what was found
 * @param hint what is allowed and what to do
 * @param cure what to write instead; `null` where that is not certain
 */
export function finding(
  code: FindingCode,
  place: Place,
  message: string,
  hint: string,
  cure: Cure | null = null,
): Finding {
  const { severity } = catalogue[code];
  const { file, line, column, cell } = place;
  return {
    code,
    severity,
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(cell === undefined ? {} : { cell }),
    message,
    hint,
    ...(cure === null ? {} : { cure }),
    help: `handbook/findings.md#${code}`,
  };
}
