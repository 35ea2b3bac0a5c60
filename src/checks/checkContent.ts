import type { Finding } from '../findings/finding.ts';
import { compareFindings } from '../findings/finding.ts';
import { buildPartnership } from '../model/buildPartnership.ts';
import { pairFindings } from '../model/datasets.ts';
import { duplicateFindings } from '../model/duplicates.ts';
import type { Partnership } from '../model/partnership.ts';
import { improvementReferenceFindings } from '../model/improvement/improvementReferences.ts';
import { referenceFindings } from '../model/references.ts';
import { tablePattern } from '../reader/collections.ts';
import type { ContentFiles } from '../reader/contentFiles.ts';
import { readEntries } from '../reader/entries.ts';
import type { CheckMemory } from './checkMemory.ts';
import { newMemory, rememberedDatasets } from './checkMemory.ts';
import type { Rule, RuleContext } from './rule.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { avoidedWords } from './rules/avoidedWords.ts';
import { bankHolidays } from './rules/bankHolidays.ts';
import { banner } from './rules/banner.ts';
import { brand } from './rules/brand.ts';
import { charts } from './rules/charts.ts';
import { datasetTexts } from './rules/datasetTexts.ts';
import { freshness } from './rules/freshness.ts';
import { headingAbbreviations } from './rules/headingAbbreviations.ts';
import { improvementNames } from './rules/improvementNames.ts';
import { judgements } from './rules/judgements.ts';
import { linkTexts } from './rules/linkTexts.ts';
import { links } from './rules/links.ts';
import { lostWords } from './rules/lostWords.ts';
import { names } from './rules/names.ts';
import { pageTexts } from './rules/pageTexts.ts';
import { planDates } from './rules/planDates.ts';
import { planEvidence } from './rules/planEvidence.ts';
import { planRepeats } from './rules/planRepeats.ts';
import { planStatuses } from './rules/planStatuses.ts';
import { privacy } from './rules/privacy.ts';
import { readingAges } from './rules/readingAges.ts';
import { reportCoverage } from './rules/reportCoverage.ts';
import { reportDates } from './rules/reportDates.ts';
import { reportFiles } from './rules/reportFiles.ts';
import { reportReferences } from './rules/reportReferences.ts';
import { reports } from './rules/reports.ts';
import { reviews } from './rules/reviews.ts';
import { sentences } from './rules/sentences.ts';
import { shownMarks } from './rules/shownMarks.ts';
import { signOffs } from './rules/signOffs.ts';
import { siteTests } from './rules/siteTests.ts';
import { similarFindings } from './rules/similarFindings.ts';
import { structure } from './rules/structure.ts';
import { supersededTerms } from './rules/supersededTerms.ts';
import { takenAddresses } from './rules/takenAddresses.ts';
import { terms } from './rules/terms.ts';
import { toldSecrets } from './rules/toldSecrets.ts';
import { typedFigures } from './rules/typedFigures.ts';
import { unusedTerms } from './rules/unusedTerms.ts';
import { unresolvedFindings } from './unresolved.ts';

/** Every rule, in no particular order: findings are sorted by place. */
const rules: readonly Rule[] = [
  abbreviations,
  avoidedWords,
  bankHolidays,
  banner,
  brand,
  charts,
  datasetTexts,
  freshness,
  headingAbbreviations,
  improvementNames,
  judgements,
  linkTexts,
  links,
  lostWords,
  names,
  pageTexts,
  planDates,
  planEvidence,
  planRepeats,
  planStatuses,
  privacy,
  readingAges,
  reportCoverage,
  reportDates,
  reportFiles,
  reportReferences,
  reports,
  reviews,
  sentences,
  shownMarks,
  signOffs,
  similarFindings,
  siteTests,
  structure,
  supersededTerms,
  takenAddresses,
  terms,
  toldSecrets,
  typedFigures,
  unusedTerms,
];

/** What a check gives: the partnership when nothing stops publication, and all findings. */
export interface CheckResult {
  /** Complete and safe to publish; `null` when there is an error. */
  partnership: Partnership | null;
  /** Everything that was found, sorted by file and line. */
  findings: Finding[];
  /** The texts of the files, by path, so that the lines in question can be shown. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Checks a content folder from its files to the finished partnership, all in one run.
 * @param folder the files
 * @param memory what an earlier check has kept; brought up to date
 * @param tell hears in a line what takes long
 */
export async function checkContent(
  folder: ContentFiles,
  memory: CheckMemory = newMemory(),
  tell?: (line: string) => void,
): Promise<CheckResult> {
  const { entries, findings: readingFindings, texts } = readEntries(folder.files, memory.files);
  // A table that cannot be opened is there all the same.
  const paths = [
    ...folder.files.map(({ path }) => path),
    ...folder.findings.map(({ file }) => file),
  ];
  const tableIds = new Set(paths.flatMap((path) => tablePattern.exec(path)?.[1] ?? []));
  const {
    datasets,
    hidden,
    findings: figureFindings,
  } = await rememberedDatasets(entries, memory, tell);
  const earlier = [
    ...folder.findings,
    ...readingFindings,
    ...referenceFindings(entries),
    ...improvementReferenceFindings(entries),
    ...duplicateFindings(entries),
    ...pairFindings(entries, tableIds),
    ...figureFindings,
  ];
  const { partnership, findings: modelFindings } = buildPartnership(entries, datasets);
  const complete = earlier.every(({ severity }) => severity !== 'error');
  const context: RuleContext = {
    entries,
    partnership: complete ? partnership : null,
    readable: partnership,
    datasets,
    hidden,
    texts,
  };
  const found = [...earlier, ...modelFindings, ...rules.flatMap((rule) => rule(context))];
  const findings = [...found, ...unresolvedFindings(entries, found)].toSorted(compareFindings);
  const publishable = findings.every(({ severity }) => severity !== 'error');
  return { partnership: publishable ? partnership : null, findings, texts };
}
