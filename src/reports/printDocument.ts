import type { Words } from '../words/words.ts';
import type { Report } from '../model/partnership.ts';
import type { PrintContext, PrintSection } from './printSection.ts';
import { printSection } from './printSection.ts';

/** An address that the text leads to, spelt out at the end. */
export interface PrintReference {
  number: number;
  address: string;
}

/** A whole report on one page. */
export interface PrintDocument {
  sections: PrintSection[];
  references: PrintReference[];
  /** How many numbered tables the sections hold: what follows them counts on from here. */
  tables: number;
}

/**
 * Puts the sections of a report together for paper. Links between them lead to their place on the page; other addresses
 * get a number and are spelt out at the end. Abbreviations are expanded at their first use in the whole report.
 * @param report the report
 * @param siteUrl where the site is
 * @param words the words of the site
 */
export function printDocument(
  report: Pick<Report, 'sections' | 'address'>,
  siteUrl: string,
  words: Words,
): PrintDocument {
  const references = new Map<string, number>();
  const context: PrintContext = {
    counts: { figures: 0, tables: 0 },
    places: new Map([
      ...report.sections.map(({ address, id }) => [address, id] as const),
      // No section can take these anchors: the name of a file holds no such sign.
      ...['progress', 'coverage'].map((page) => [`${report.address}${page}/`, `_${page}`] as const),
    ]),
    expanded: new Set(),
    referenceTo: (address) => {
      const number = references.get(address) ?? references.size + 1;
      references.set(address, number);
      return number;
    },
    siteUrl,
    words,
  };
  const sections = report.sections.map((section, index) =>
    printSection(section, index + 1, context),
  );
  return {
    sections,
    references: [...references].map(([address, number]) => ({ number, address })),
    tables: context.counts.tables,
  };
}
