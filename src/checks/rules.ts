import type { Rule } from './rule.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { avoidedWords } from './rules/avoidedWords.ts';
import { accounts } from './rules/accounts.ts';
import { attendance } from './rules/attendance.ts';
import { bankHolidays } from './rules/bankHolidays.ts';
import { banner } from './rules/banner.ts';
import { brand } from './rules/brand.ts';
import { capitals } from './rules/capitals.ts';
import { caseStudies } from './rules/caseStudies.ts';
import { contributions } from './rules/contributions.ts';
import { charts } from './rules/charts.ts';
import { datasetTexts } from './rules/datasetTexts.ts';
import { formerAddresses } from './rules/formerAddresses.ts';
import { freshness } from './rules/freshness.ts';
import { frontDoor } from './rules/frontDoor.ts';
import { harmTerms } from './rules/harmTerms.ts';
import { helpVersions } from './rules/helpVersions.ts';
import { improvementNames } from './rules/improvementNames.ts';
import { judgements } from './rules/judgements.ts';
import { linkAddresses } from './rules/linkAddresses.ts';
import { linkTexts } from './rules/linkTexts.ts';
import { links } from './rules/links.ts';
import { easyRead } from './rules/easyRead.ts';
import { everydayWords } from './rules/everydayWords.ts';
import { liveSite } from './rules/liveSite.ts';
import { lostWords } from './rules/lostWords.ts';
import { names } from './rules/names.ts';
import { otherLanguages } from './rules/otherLanguages.ts';
import { pageTexts } from './rules/pageTexts.ts';
import { planDates } from './rules/planDates.ts';
import { planEvidence } from './rules/planEvidence.ts';
import { planRepeats } from './rules/planRepeats.ts';
import { planStatuses } from './rules/planStatuses.ts';
import { practiceReviews } from './rules/practiceReviews.ts';
import { privacy } from './rules/privacy.ts';
import { readingAges } from './rules/readingAges.ts';
import { reportCoverage } from './rules/reportCoverage.ts';
import { reportDates } from './rules/reportDates.ts';
import { reportFiles } from './rules/reportFiles.ts';
import { reportReferences } from './rules/reportReferences.ts';
import { reports } from './rules/reports.ts';
import { reviewIdentity } from './rules/reviewIdentity.ts';
import { reviewsDue } from './rules/reviewsDue.ts';
import { reviews } from './rules/reviews.ts';
import { sentences } from './rules/sentences.ts';
import { shownMarks } from './rules/shownMarks.ts';
import { signOffs } from './rules/signOffs.ts';
import { siteWords } from './rules/siteWords.ts';
import { siteTests } from './rules/siteTests.ts';
import { similarFindings } from './rules/similarFindings.ts';
import { slips } from './rules/slips.ts';
import { structure } from './rules/structure.ts';
import { supersededTerms } from './rules/supersededTerms.ts';
import { takenAddresses } from './rules/takenAddresses.ts';
import { terms } from './rules/terms.ts';
import { toldSecrets } from './rules/toldSecrets.ts';
import { typedFigures } from './rules/typedFigures.ts';
import { unusedTerms } from './rules/unusedTerms.ts';
import { versions } from './rules/versions.ts';

/** Every rule, in no particular order: findings are sorted by place. */
export const rules: readonly Rule[] = [
  abbreviations,
  avoidedWords,
  accounts,
  attendance,
  bankHolidays,
  contributions,
  banner,
  brand,
  capitals,
  caseStudies,
  charts,
  datasetTexts,
  formerAddresses,
  freshness,
  frontDoor,
  harmTerms,
  improvementNames,
  judgements,
  linkAddresses,
  linkTexts,
  links,
  easyRead,
  everydayWords,
  liveSite,
  lostWords,
  names,
  otherLanguages,
  pageTexts,
  planDates,
  planEvidence,
  planRepeats,
  planStatuses,
  practiceReviews,
  privacy,
  readingAges,
  reportCoverage,
  reportDates,
  reportFiles,
  reportReferences,
  reports,
  reviewIdentity,
  reviewsDue,
  reviews,
  sentences,
  shownMarks,
  signOffs,
  similarFindings,
  siteTests,
  siteWords,
  slips,
  structure,
  supersededTerms,
  takenAddresses,
  terms,
  toldSecrets,
  typedFigures,
  unusedTerms,
  versions,
  helpVersions,
];
