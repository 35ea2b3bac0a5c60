import { finding } from '../../findings/catalogue.ts';
import type { Rule } from '../rule.ts';

/** Groups answer upwards to an end: no group answers to itself, directly or in a ring. */
export const structure: Rule = ({ entries }) => {
  const parent = new Map(entries.groups.map(({ id, data }) => [id, data.reportsTo]));
  return entries.groups.flatMap((entry) => {
    const path = [entry.id];
    for (let next = parent.get(entry.id); next !== undefined; next = parent.get(next)) {
      path.push(next);
      if (next === entry.id) {
        return [
          finding(
            'reference-self',
            entry.place(['reportsTo']),
            `This group reports to itself: ${path.join(' → ')}.`,
            'Remove "reportsTo" from the group at the top.',
          ),
        ];
      }
      if (path.length > parent.size) break;
    }
    return [];
  });
};
