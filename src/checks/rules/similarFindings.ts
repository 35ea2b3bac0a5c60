import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { dateOf } from '../../model/improvement/sourceDate.ts';
import { compareDates } from '../../model/partialDate.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import type { Review } from '../../schemas/review.ts';
import type { Rule } from '../rule.ts';

interface Link {
  entry: Entry<Inspection | Review>;
  path: (string | number)[];
  from: string;
  to: string;
}

/** Similarity leads from a later finding to an earlier one, and never back to itself. */
export const similarFindings: Rule = ({ entries }) => {
  const sources = [...entries.inspections, ...entries.reviews];
  const dates = new Map(sources.map((entry) => [entry.id, dateOf(entry.data)]));
  const links = sources.flatMap(linksIn);
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  return links.flatMap(({ entry, path, from, to }): Finding[] => {
    if (from === to)
      return [
        finding(
          'reference-self',
          entry.place(path),
          `"${from}" is similar to itself.`,
          'Name an earlier finding or recommendation, or delete the line.',
        ),
      ];
    const ring = wayBack(to, from, next);
    if (ring !== null) {
      return [
        finding(
          'reference-self',
          entry.place(path),
          `These links go round in a circle: ${[from, ...ring].join(' → ')}.`,
          'Keep the links from later to earlier ones, and delete the others.',
        ),
      ];
    }
    const [own = '', other] = [dates.get(entry.id), dates.get(to.split('/')[0] ?? '')];
    if (other === undefined || compareDates(own, other) >= 0) return [];
    return [
      finding(
        'similar-later',
        entry.place(path),
        `"${to}" (${other}) is later than this one (${own}).`,
        'Put the link in the later of the two instead.',
      ),
    ];
  });
};

function linksIn(entry: Entry<Inspection | Review>): Link[] {
  return (['findings', 'recommendations'] as const).flatMap((field) =>
    entry.data[field].flatMap(({ id, similarTo }, index) =>
      similarTo.map((to, place) => ({
        entry,
        path: [field, index, 'similarTo', place],
        from: `${entry.id}/${id}`,
        to,
      })),
    ),
  );
}

/** The way from one finding to another along the links, or `null` when there is none. */
function wayBack(
  start: string,
  goal: string,
  next: ReadonlyMap<string, readonly string[]>,
): string[] | null {
  const ways = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    for (const step of next.get(way.at(-1) ?? '') ?? []) {
      if (step === goal) return [...way, step];
      if (seen.has(step)) continue;
      seen.add(step);
      ways.push([...way, step]);
    }
  }
  return null;
}
