import type { Partnership, Report } from '../model/partnership.ts';
import { evidenceIds } from './evidence.ts';
import { pageContributions } from './contribution.ts';
import type { Contribution, EditionCoverage } from './coverage.ts';
import { coverage } from './coverage.ts';
import { partnerIds } from './partners.ts';
import { recordedProcess } from './recordedProcess.ts';

/** Holds a report against the requirement editions that it answers. */
export function reportCoverage(
  report: Report,
  partnership: Pick<Partnership, 'site' | 'editions' | 'requirements' | 'agencies'>,
): EditionCoverage[] {
  const { site, editions, requirements, agencies } = partnership;
  const context = { partners: partnerIds(agencies), today: site.referenceDate };
  return coverage({
    of: 'yearly-report',
    editions: report.answers.flatMap((id) => editions.find((edition) => edition.id === id) ?? []),
    until: report.period.to,
    contributions: [
      ...report.sections.flatMap((section) =>
        pageContributions({ ...section, answers: section.meets }, requirements),
      ),
      ...priorityContributions(report, requirements),
      ...scrutinyContributions(report),
    ],
    recorded: (requirement) => recordedProcess(report, requirement, context),
    explanations: report.explanations,
  });
}

/** A priority answers what it names; where impact is asked for, only when its impact rests on evidence that is listed. */
function priorityContributions(
  report: Report,
  requirements: Partnership['requirements'],
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
    place: {
      title: 'The independent scrutineer’s assessment',
      address: `${report.address}#scrutiny`,
    },
    shortfall: null,
  }));
}
