/** How serious a finding is. An error stops publication; a warning does not. */
export type Severity = 'error' | 'warning';

/** A cure that is certain: these words, at the place of the finding or after it, become others. */
export interface Cure {
  replace: string;
  with: string;
}

/** Something that the check found in the content. Data only: the command line alone prints it. */
export interface Finding {
  /** The stable code, for example `field-missing`. Each has an entry in the catalogue. */
  code: string;
  /** Whether it stops publication. */
  severity: Severity;
  /** The file, relative to the content folder, with forward slashes. */
  file: string;
  /** The line, from 1. Missing when the finding is about a whole file or folder. */
  line?: number;
  /** The column, from 1. */
  column?: number;
  /** The spreadsheet cell of a CSV, for example `B14`. */
  cell?: string;
  /** What happened and what was found, in plain sentences. */
  message: string;
  /** What is allowed and what to do. */
  hint: string;
  /** What to write instead, where that is certain. */
  cure?: Cure;
  /** The address of the entry in the catalogue, for example `/help/findings/#field-missing`. */
  help: string;
}

/** Where in the content a finding lies. */
export type Place = Pick<Finding, 'file' | 'line' | 'column' | 'cell'>;

/** Orders findings by file, then line, then cell, then code, so that two runs print the same. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
