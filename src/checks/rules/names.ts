import { finding } from '../../findings/catalogue.ts';
import type { Rule } from '../rule.ts';

/** Only the senior officers of safeguarding partners are named. */
export const names: Rule = ({ entries }) =>
  entries.agencies.flatMap((entry) =>
    entry.data.posts.flatMap((post, index) =>
      post.holder === undefined || entry.data.type === 'safeguarding-partner'
        ? []
        : [
            finding(
              'name-not-allowed',
              entry.place(['posts', index, 'holder']),
              `The post "${post.title}" of ${entry.data.title} has a person's name.`,
              'Only safeguarding partners may name post-holders. Delete "holder" so that only the post is shown.',
            ),
          ],
    ),
  );
