import { finding } from '../../findings/catalogue.ts';
import { isReadableBrand } from '../../styles/tokens.ts';
import type { Rule } from '../rule.ts';

/** White text can be read on the colour of the header. */
export const brand: Rule = ({ entries }) =>
  entries.site.flatMap((site) =>
    isReadableBrand(site.data.brandColour)
      ? []
      : [
          finding(
            'brand-unreadable',
            site.place(['brandColour']),
            `White text is too hard to read on the colour ${site.data.brandColour}.`,
            'Choose a darker colour.',
          ),
        ],
  );
