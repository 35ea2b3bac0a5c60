import { finding } from '../../findings/catalogue.ts';
import type { Rule } from '../rule.ts';

/** A demonstration says that it is one. */
export const banner: Rule = ({ entries }) =>
  entries.site.flatMap((entry) =>
    entry.data.status === 'demonstration' && entry.data.banner === undefined
      ? [
          finding(
            'banner-missing',
            entry.place(['status']),
            'This is a demonstration site, and no banner says so.',
            'Write the words that readers see on every page under "banner".',
          ),
        ]
      : [],
  );
