import type { Root } from 'mdast';
import type { Finding } from '../findings/finding.ts';
import type { Entries } from '../reader/entry.ts';
import { readInline } from '../reader/inlineText.ts';
import type { SignOff } from '../schemas/signOff.ts';
import { frozenReport } from './frozenReport.ts';
import type {
  PublishedSignOff,
  Report,
  ReportContributionPage,
  ReportSectionPage,
} from './partnership.ts';
import type { ResolvedBody } from './resolvedBody.ts';
import type { ResolvedTexts } from './resolvedTexts.ts';

/**
 * Builds the reports, newest first.
 * @param entries the content
 * @param sections the sections of all reports
 * @param textsFor how the texts of a file are resolved: those of a signed report draw on its frozen copies
 */
export function buildReports(
  entries: Entries,
  sections: readonly ReportSectionPage[],
  textsFor: (file: string) => ResolvedTexts,
): { reports: Report[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const noted = (resolved: ResolvedBody): Root => {
    findings.push(...resolved.findings);
    return resolved.body;
  };
  const reports = entries.reports.map((entry): Report => {
    const headlineBodies = entry.data.headlines.map((headline, index) => {
      const { line = 1 } = entry.place(['headlines', index]);
      const inline = readInline(headline, entry.file, line);
      findings.push(...inline.findings);
      return noted(textsFor(entry.file).of(inline.body, entry.file));
    });
    const owed = entry.data.contributionsOwed?.from ?? [];
    const contributions = entries.contributions
      .filter(({ id }) => id.startsWith(`${entry.id}/`))
      .map((part): ReportContributionPage => ({
        ...part.data,
        agency: part.id.split('/').at(-1) ?? part.id,
        body: noted(textsFor(part.file).ofEntry(part)),
      }))
      .toSorted((a, b) => owed.indexOf(a.agency) - owed.indexOf(b.agency));
    const address = `/reports/${entry.id}/`;
    const signOff = entries.signOffs.find(({ id }) => id === entry.id)?.data;
    return {
      ...entry.data,
      year: entry.id,
      address,
      file: entry.file,
      headlineBodies,
      sections: sections.filter((section) => section.address.startsWith(address)),
      contributions,
      signOff: signOff === undefined ? null : publishedSignOff(signOff),
      frozen: frozenReport(entry.id, entries),
    };
  });
  return {
    reports: reports.toSorted((a, b) => (a.period.from < b.period.from ? 1 : -1)),
    findings,
  };
}

/** What is published of a sign-off: neither the salt nor the digests of single texts, which would give small numbers away. */
function publishedSignOff({ signatures, recipients, corrections }: SignOff): PublishedSignOff {
  return {
    signatures,
    recipients,
    corrections: corrections.map(({ changed: _changed, removed: _removed, ...rest }) => rest),
  };
}
