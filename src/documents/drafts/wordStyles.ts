import { HeadingLevel } from 'docx';

/** The levels that Word has styles for. */
export const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** How the text of a document and its headings look. */
export const documentStyles = {
  document: {
    run: { font: 'Calibri', size: 24, language: { value: 'en-GB' } },
    paragraph: { spacing: { after: 120 } },
  },
  heading1: { paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
  heading2: { paragraph: { spacing: { before: 280, after: 120 }, keepNext: true } },
  heading3: { paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
};

/** The name of the numbers of headings. */
export const numbered = 'headings';
/** The numbers of headings: 1, 1.1, 1.1.1. */
export const headingNumbers = {
  reference: numbered,
  levels: levels.map((_, level) => ({
    level,
    format: 'decimal' as const,
    text: `${Array.from({ length: level + 1 }, (_one, index) => `%${index + 1}`).join('.')} `,
    style: { paragraph: { indent: { left: 0, hanging: 0 } } },
  })),
};

/** The numbering of lists, each starting from 1. */
export function listNumbers(count: number) {
  return Array.from({ length: count }, (_, list) => ({
    reference: `list-${list + 1}`,
    levels: [0, 1, 2, 3].map((level) => ({
      level,
      format: 'decimal' as const,
      text: `%${level + 1}.`,
      style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
    })),
  }));
}
