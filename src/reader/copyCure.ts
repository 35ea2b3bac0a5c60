import type { Cure } from '../findings/finding.ts';

/**
 * The cure of a field that is there twice: the second goes when both say the same, on one line each.
 * @param lines the settings
 * @param number the line of the second, from 1
 * @returns `null` when they differ, or more depends on them
 */
export function copyCure(lines: readonly string[], number: number): Cure | null {
  const [line = '', next = ''] = lines.slice(number - 1);
  const { indent, words } = partsOf(line);
  const after = partsOf(next);
  const isWhole =
    !line.trimStart().startsWith('-') && after.indent === indent && after.words !== '';
  if (!isWhole || !holdsBefore(lines.slice(0, number - 1), indent, words)) return null;
  return { replace: `${words}\n${' '.repeat(indent)}`, with: '' };
}

/** Whether the group of fields that the lines end in holds a field already. */
function holdsBefore(lines: readonly string[], indent: number, words: string): boolean {
  for (const line of lines.toReversed()) {
    const one = partsOf(line);
    if (one.words === '' || one.indent > indent) continue;
    if (one.indent < indent) return false;
    if (one.words === words) return true;
    if (line.trimStart().startsWith('-')) return false;
  }
  return false;
}

/** How far in the words of a line are, and the words, without the hyphens of a list. */
function partsOf(line: string): { indent: number; words: string } {
  const [, before = '', words = ''] = /^([\s]*(?:- +)*)(.*)$/u.exec(line) ?? [];
  return { indent: before.length, words };
}
