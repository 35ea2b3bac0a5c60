import type { SearchSteps } from './others/otherProgram.ts';

/** A program that takes part, with the text that it is measured on. */
export interface Contestant {
  name: string;
  /** Takes away everything that earlier builds have left behind. */
  clean: () => void;
  /** Saves one entry with a new line at its end, and gives that line. */
  edit: () => string;
  /** What Node is given for a build, one run after the other. */
  builds: () => readonly (readonly string[])[];
  /** Where they run. */
  folder: string;
  environment: Readonly<Record<string, string>>;
  /** The finished site. */
  siteFolder: string;
  search: SearchSteps;
}

/** A line that no entry has yet. */
export function newLine(number: number): string {
  return `Line ${number} was added to see how long it takes.`;
}
