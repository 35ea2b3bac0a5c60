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
            'This is a demonstration site, but it has no banner that says so.',
            'Write the words readers will see on every page under "banner".',
          ),
        ]
      : [],
  );
