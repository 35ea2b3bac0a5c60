import { stringify } from 'yaml';

/** An entry of an invented partnership: a file whose front matter or whole content is `fields`. */
export interface SyntheticEntry {
  /** Where it lies in the content folder. */
  path: string;
  /** Its fields. */
  fields: Readonly<Record<string, unknown>>;
  /** The text below the front matter. */
  body?: string;
}

/** The fields that every page has. */
export function pageFields(summary: string): Record<string, unknown> {
  return {
    summary,
    sources: [{ document: 'handbook', paragraph: 'Part 1' }],
    reviewed: '2026-05-01',
    reviewBy: '2027-05-01',
  };
}

/** The text of the file of an entry. */
export function fileText({ path, fields, body }: SyntheticEntry): string {
  const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
  return path.endsWith('.yaml') ? yaml : `---\n${yaml}---\n\n${body ?? ''}\n`;
}
