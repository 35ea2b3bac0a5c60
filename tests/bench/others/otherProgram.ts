import type { PlainPage } from './plainPages.ts';

/** How a reader searches. */
export interface SearchSteps {
  /** The page on which the search stands. */
  address: string;
  /** What is pressed first, or `null`. */
  opener: string | null;
  /** The field for words. */
  field: string;
  /** The link to a page that was found. */
  result: string;
}

/** Another program that makes sites with a search of their own. */
export interface OtherProgram {
  name: string;
  /** The packages from the registry, with their versions. */
  packages: readonly string[];
  /** The files of a project, other than its pages. */
  projectFiles: Readonly<Record<string, string>>;
  /** Where a page lies in the project. */
  pagePath: (address: string) => string;
  /** The head of a page. */
  pageFields: (page: PlainPage) => Record<string, string>;
  /** The commands of a build, one after the other: scripts in `node_modules/` and their arguments. */
  commands: readonly (readonly [script: string, ...args: string[]])[];
  /** What builds leave behind: taken away before a cold build. */
  leftovers: readonly string[];
  /** The folder of the finished site. */
  siteFolder: string;
  search: SearchSteps;
}
