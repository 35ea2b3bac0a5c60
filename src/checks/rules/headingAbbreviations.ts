import { finding } from '../../findings/catalogue.ts';
import { abbreviationFindings } from '../abbreviationFindings.ts';
import type { Rule } from '../rule.ts';

/** Every abbreviation in a heading can be looked up: headings are read alone, in lists of contents and search results. */
export const headingAbbreviations: Rule = ({ entries }) =>
  abbreviationFindings(entries, true, (text, place, advice) =>
    finding(
      'abbreviation-in-heading',
      place,
      `The glossary does not explain "${text}", which is in a heading.${advice}`,
      'Write it out: a heading cannot open a meaning.',
    ),
  );
