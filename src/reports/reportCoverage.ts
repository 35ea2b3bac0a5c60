import type { Partnership, Report } from '../model/partnership.ts';
import type { Requirement } from '../schemas/requirements.ts';
import { basisOf } from './basis.ts';
import { evidenceIds } from './evidence.ts';
import { pageContributions } from './contribution.ts';
import type { Contribution, CoverageRow, EditionCoverage } from './coverage.ts';
import { coverage } from './coverage.ts';
import { dataContributions } from './dataContributions.ts';
import { recordedProcess } from './recordedProcess.ts';

/** Checks a report against the requirement editions that it answers. */
export function reportCoverage(
  report: Report,
  partnership: Pick<Partnership, 'site' | 'editions' | 'agencies' | 'documents' | 'datasets'>,
): EditionCoverage[] {
  const { partners, editions } = basisOf(report, partnership);
  const requirements = new Map(
    editions.flatMap((edition) => edition.requirements.map((each) => [each.id, each] as const)),
  );
  const context = {
    partners,
    today: partnership.site.referenceDate,
  };
  return coverage({
    of: 'yearly-report',
    editions,
    until: report.period.to,
    contributions: [
      ...report.sections.flatMap((section) =>
        pageContributions({ ...section, answers: section.meets }, requirements),
      ),
      ...priorityContributions(report, requirements),
      ...scrutinyContributions(report),
      ...dataContributions(report, partnership.agencies),
    ],
    recorded: (requirement) => recordedProcess(report, requirement, context),
    explanations: report.explanations,
  });
}

/** A priority answers what it names; where impact is asked for, only when its impact rests on evidence that is listed. */
function priorityContributions(
  report: Report,
  requirements: ReadonlyMap<string, Requirement>,
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
          title: `Priority: ${priority.title}`,
          address: `${report.address}progress/#${priority.id}`,
        },
        shortfall:
          asksForImpact && !rests
            ? `The priority “${priority.title}” says that it answers this, but there is no evidence of its impact.`
            : null,
      };
    }),
  );
}

function scrutinyContributions(report: Report): Contribution[] {
  return (report.scrutiny?.meets ?? []).map((requirement) => ({
    requirement,
    shows: 'scrutiny',
    place: {
      title: 'The independent scrutineer’s assessment',
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
