import type { Partnership, Report } from '../model/partnership.ts';
import type { Requirement } from '../schemas/requirements.ts';
import { basisOf } from './basis.ts';
import { evidenceIds } from './evidence.ts';
import { pageContributions } from './contribution.ts';
import type { Contribution, CoverageRow, EditionCoverage } from './coverage.ts';
import { coverage } from './coverage.ts';
import { dataContributions } from './dataContributions.ts';
import { recordedProcess } from './recordedProcess.ts';
import type { Words } from '../words/words.ts';

/** Checks a report against the requirement editions that it answers. */
export function reportCoverage(
  report: Report,
  partnership: Pick<Partnership, 'site' | 'editions' | 'agencies' | 'documents' | 'datasets'>,
  words: Words,
): EditionCoverage[] {
  const { partners, editions } = basisOf(report, partnership);
  const requirements = new Map(
    editions.flatMap((edition) => edition.requirements.map((each) => [each.id, each] as const)),
  );
  const context = {
    partners,
    today: partnership.site.referenceDate,
    words,
  };
  return coverage({
    of: 'yearly-report',
    editions,
    until: report.period.to,
    contributions: [
      ...report.sections.flatMap((section) =>
        pageContributions({ ...section, answers: section.meets }, requirements, words),
      ),
      ...priorityContributions(report, requirements, words),
      ...scrutinyContributions(report, words),
      ...dataContributions(report, partnership.agencies, words),
    ],
    recorded: (requirement) => recordedProcess(report, requirement, context),
    explanations: report.explanations,
    words,
  });
}

/** A priority answers what it names; where impact is asked for, only when its impact rests on evidence that is listed. */
function priorityContributions(
  report: Report,
  requirements: ReadonlyMap<string, Requirement>,
  words: Words,
): Contribution[] {
  const known = evidenceIds(report);
  return report.priorities.flatMap((priority) =>
    priority.meets.map((requirement): Contribution => {
      const asksForImpact = requirements.get(requirement)?.metBy === 'impact';
      const rests =
        priority.impact.statement !== undefined &&
        priority.impact.evidence.every((id) => known.has(id));
      return {
        requirement,
        shows: rests && priority.impact.evidence.length > 0 ? 'impact' : null,
        place: {
          title: words('reports.coverage.priority', { title: priority.title }),
          address: `${report.address}progress/#${priority.id}`,
        },
        shortfall:
          asksForImpact && !rests
            ? words('reports.coverage.priorityImpact', { title: priority.title })
            : null,
      };
    }),
  );
}

function scrutinyContributions(report: Report, words: Words): Contribution[] {
  return (report.scrutiny?.meets ?? []).map((requirement) => ({
    requirement,
    shows: 'scrutiny',
    place: {
      title: words('reports.scrutiny.title'),
      address: `${report.address}#scrutiny`,
    },
    shortfall: null,
  }));
}

/** Required and not there. What has to be done rather than written cannot be made up for, and its dates show it. */
export function isMissed({ requirement, state }: CoverageRow): boolean {
  const { level, metBy } = requirement;
  return level === 'must' && metBy !== 'process' && (state === 'missing' || state === 'explained');
}
