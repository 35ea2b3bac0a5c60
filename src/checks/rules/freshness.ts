import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { requirementPlace } from '../../model/requirementPlace.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';

const yearsOfAHolder = 3;

/** Names of post-holders are not years old, and nothing answers guidance that was replaced before. */
export const freshness: Rule = ({ entries }) => {
  const today = entries.site[0]?.data.referenceDate;
  if (today === undefined) return [];
  return [...oldHolders(entries, today), ...oldEditions(entries, today)];
};

function oldHolders({ agencies }: Entries, today: string): Finding[] {
  const oldest = `${Number(today.slice(0, 4)) - yearsOfAHolder}${today.slice(4)}`;
  return agencies.flatMap((entry) =>
    entry.data.posts.flatMap(({ title, holder }, index) =>
      holder === undefined || holder.asOf >= oldest
        ? []
        : [
            finding(
              'holder-old',
              entry.place(['posts', index, 'holder', 'asOf']),
              `The holder of the post "${title}" was last confirmed on ${holder.asOf}, more than ${yearsOfAHolder} years before ${today}.`,
              'Find out who holds the post now, then change "name" and "asOf", or delete "holder".',
            ),
          ],
    ),
  );
}

function oldEditions(entries: Entries, today: string): Finding[] {
  const replaced = new Map(
    entries.requirements.flatMap((set) => {
      const next = entries.requirements.find(({ id }) => id === set.data.replacedBy);
      const from = next?.data.inForceFrom;
      return next === undefined || from === undefined
        ? []
        : [[set.id, { title: set.data.shortTitle, next, from }] as const];
    }),
  );
  if (replaced.size === 0) return [];
  const editionOf = new Map(
    entries.requirements.flatMap(({ id, data }) =>
      data.requirements.map((requirement) => [requirement.id, id] as const),
    ),
  );
  const oldAnswers = (
    entry: Entry<unknown>,
    answered: readonly (string | undefined)[],
    day: string,
  ): Finding[] =>
    answered.flatMap((edition, index) => {
      const old = replaced.get(edition ?? '');
      if (old === undefined || old.from > day || answered.includes(old.next.id)) return [];
      return [
        finding(
          'edition-superseded',
          entry.place(['answers', index]),
          `"${old.title}" was replaced by "${old.next.data.shortTitle}" on ${old.from}.`,
          `Answer "${old.next.id}" as well or instead.`,
        ),
      ];
    });
  return [
    ...entries.reports.flatMap((entry) =>
      oldAnswers(entry, entry.data.answers, entry.data.period.from),
    ),
    ...[...entries.arrangements, ...entries.groups, ...entries.agencies].flatMap((entry) =>
      oldAnswers(
        entry,
        entry.data.answers.map((answer) => editionOf.get(requirementPlace(answer).id)),
        today,
      ),
    ),
  ];
}
