import { finding } from '../../findings/catalogue.ts';
import { abbreviationFindings } from '../abbreviationFindings.ts';
import type { Rule } from '../rule.ts';

/** Every abbreviation in a text can be looked up. */
export const abbreviations: Rule = ({ entries }) =>
  abbreviationFindings(entries, false, (text, place, advice) =>
    finding(
      'abbreviation-unknown',
      place,
      `The glossary does not explain "${text}".${advice}`,
      `Write it out, or add an entry to the glossary. Where it has to stay, ${place.file.endsWith('.mdx') ? 'write <Plain>...</Plain> round it, or ' : ''}add it to "plainAbbreviations" in site.yaml.`,
    ),
  );
