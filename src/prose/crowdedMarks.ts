/** The most marks in a paragraph: the time to pair them grows with the square of their number. */
export const mostMarks = 2000;

/**
 * Finds the first paragraph with more marks of emphasis, links and code than anybody writes.
 * @param text the text of a page
 * @returns the line that it starts in, from 1, and how many marks it has; `null` when there is none
 */
export function crowdedMarks(text: string): { line: number; marks: number } | null {
  let line = 1;
  for (const paragraph of text.split(/(?<=\n)[\t ]*\r?\n/u)) {
    const marks = paragraph.match(/\*+|_+|~+|`+|[[\]<>]/gu)?.length ?? 0;
    if (marks > mostMarks) return { line, marks };
    line += paragraph.split('\n').length;
  }
  return null;
}
