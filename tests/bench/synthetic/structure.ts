import { pageFields } from './entry.ts';
import type { SyntheticEntry } from './entry.ts';
import type { SyntheticTerm } from './glossary.ts';
import { termLink } from './glossary.ts';
import { capitalised, paragraph, sentence, slugOf } from './prose.ts';
import type { SeededChoice } from './seededChoice.ts';
import { bodies, headings, places, topics } from './words.ts';

/** The parts that the arrangements are divided in. */
export const arrangementsParts = [
  'about',
  'leadership',
  'working-together',
  'learning',
  'assurance',
] as const;

const name = (first: readonly string[], second: readonly string[], index: number): string => {
  const again = Math.floor(index / (first.length * second.length));
  const base = `${first[index % first.length] ?? ''} ${second[Math.floor(index / first.length) % second.length] ?? ''}`;
  return again > 0 ? `${base} ${again + 1}` : base;
};

/** Bodies that work with children. The first three lead. */
export function agencies(count: number, choice: SeededChoice): SyntheticEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const leads = index < 3;
    const title = leads
      ? (['Vale Council', 'Vale Health', 'Vale Police'][index] ?? '')
      : name(places, bodies, index);
    return {
      path: `agencies/${slugOf(title)}.mdx`,
      fields: {
        title,
        type: leads ? 'safeguarding-partner' : 'scheduled-relevant-agency',
        scheduleGroup: leads ? 'non-scheduled' : 'education-childcare',
        posts: leads ? [{ title: 'Chief executive', responsibility: 'statutory' }] : [],
        order: (index + 1) * 10,
        why: sentence(choice),
        ...pageFields(sentence(choice)),
      },
      body: paragraph(choice, 4),
    };
  });
}

/** Groups of the partnership: one at the top, and each other answers to an earlier one. */
export function groups(
  count: number,
  agencySlugs: readonly string[],
  choice: SeededChoice,
): SyntheticEntry[] {
  const slugs = Array.from({ length: count }, (_, index) =>
    index === 0 ? 'executive' : slugOf(groupTitle(index)),
  );
  return slugs.map((slug, index) => ({
    path: `groups/${slug}.mdx`,
    fields: {
      title: index === 0 ? 'Executive' : groupTitle(index),
      kind: index === 0 ? 'Executive' : 'Subgroup',
      order: (index + 1) * 10,
      role: sentence(choice),
      functions: Array.from({ length: 5 }, () => sentence(choice)),
      ...(index === 0 ? {} : { reportsTo: slugs[Math.floor((index - 1) / 4)] }),
      members: choice.some(agencySlugs, 6).map((agency, seat) => ({
        post: [
          'Chair of the board',
          'Team manager',
          'Head teacher',
          'Designated nurse',
          'Inspector',
          'Data lead',
        ][seat],
        agency,
        role: seat === 0 ? 'chair' : 'member',
      })),
      frequency: 'four times a year',
      commitments: [
        { what: sentence(choice), when: 'every April', month: 4, source: { document: 'handbook' } },
        {
          what: sentence(choice),
          when: 'every October',
          month: 10,
          source: { document: 'handbook' },
        },
      ],
      ...pageFields(sentence(choice)),
    },
    body: [paragraph(choice, 4), paragraph(choice, 3)].join('\n\n'),
  }));
}

function groupTitle(index: number): string {
  return `${capitalised(name(topics, ['subgroup', 'task group', 'reference group', 'network'], index))}`;
}

/** Sections of the arrangements, with links to groups and terms. */
export function arrangements(
  count: number,
  terms: readonly SyntheticTerm[],
  groupSlugs: readonly string[],
  choice: SeededChoice,
): SyntheticEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const title = `How we work on ${name(topics, ['at home', 'at school', 'in health care', 'with the police', 'in the evening', 'across borders', 'in an emergency', 'with families', 'in the community', 'online'], index)}`;
    const parts = choice
      .some(headings, 4)
      .map((heading, place) =>
        [
          `## ${heading}`,
          paragraph(choice, 4, `A ${termLink(choice.one(terms))} helps here.`),
          place === 1 ? `<Inset>\n\n${paragraph(choice, 2)}\n\n</Inset>` : paragraph(choice, 4),
          place === 2
            ? `The [group in charge](/groups/${choice.one(groupSlugs)}/) answers within <TimeLimit id="limit-${1 + choice.below(10)}" />.`
            : `- ${sentence(choice)}\n- ${sentence(choice)}\n- ${sentence(choice)}`,
        ].join('\n\n'),
      );
    return {
      path: `arrangements/${slugOf(title)}.mdx`,
      fields: {
        title,
        order: (index + 1) * 10,
        part: arrangementsParts[index % arrangementsParts.length],
        answers: index < 2 ? [`VALE-ARR-0${index + 1}`] : [],
        ...pageFields(sentence(choice)),
      },
      body: [paragraph(choice, 3), ...parts].join('\n\n'),
    };
  });
}
