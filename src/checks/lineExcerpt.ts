/** A line of a file cut to the width of a window, and where in it a column lies. */
export interface LineExcerpt {
  text: string;
  /** How many signs come before the column; `null` when no column is asked for. */
  caret: number | null;
}

const width = 88;

/** Cuts out the part of a line that a finding is about. Tabs become spaces, so that the caret is where it should be. */
export function lineExcerpt(line: string, column?: number): LineExcerpt {
  const flat = line.replaceAll('\t', ' ').trimEnd();
  const at = column === undefined ? null : Math.min(column - 1, flat.length);
  const start = at === null || at < width - 12 ? 0 : at - Math.floor(width / 2);
  const end = start + width;
  const before = start > 0 ? '...' : '';
  return {
    text: before + flat.slice(start, end) + (end < flat.length ? '...' : ''),
    caret: at === null ? null : at - start + before.length,
  };
}
