import type { Partnership } from '../model/partnership.ts';
import { pageContributions } from './contribution.ts';
import type { EditionCoverage } from './coverage.ts';
import { coverage } from './coverage.ts';
import { recordedSteps } from './recordedProcess.ts';
import type { Words } from '../words/words.ts';

/** Checks the published arrangements against the requirement editions that they answer. */
export function arrangementsCoverage(partnership: Partnership, words: Words): EditionCoverage[] {
  const { arrangementsEditions, arrangements, groups, agencies, editions, requirements } =
    partnership;
  if (arrangementsEditions === null) return [];
  const { answers, steps, explanations } = arrangementsEditions;
  const agencyList = { title: words('reports.coverage.agencies'), address: '/agencies/' };
  return coverage({
    of: 'arrangements',
    editions: answers.flatMap((id) => editions.find((edition) => edition.id === id) ?? []),
    until: null,
    contributions: [
      ...arrangements
        .flatMap(({ sections }) => sections)
        .flatMap((section) => pageContributions(section, requirements, words)),
      ...groups.flatMap((group) =>
        pageContributions(
          {
            ...group,
            holds: group.members.length > 0 ? ['membership'] : [],
            furtherText: [group.role, ...group.functions].join(' '),
          },
          requirements,
          words,
        ),
      ),
      ...agencies.flatMap((agency) =>
        pageContributions(
          { ...agency, holds: ['membership'], furtherText: agencyText(agency), group: agencyList },
          requirements,
          words,
        ),
      ),
    ],
    recorded: ({ id }) => recordedSteps(steps, id, words),
    explanations,
    words,
  });
}

/** An agency answers by being listed with what it is and does: its fields count as text. */
function agencyText({ title, summary, why, type, posts }: Partnership['agencies'][number]): string {
  return [title, summary, why ?? '', type, ...posts.map((post) => post.title)].join(' ');
}
