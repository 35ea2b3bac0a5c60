import type { Finding } from '../findings/finding.ts';

/** What helps to show findings. */
export interface ReportSurroundings {
  /** The texts of the files, so that the lines in question can be shown. */
  texts?: ReadonlyMap<string, string>;
  /** Whether colours can be seen. Nothing is said by colour alone. */
  colour?: boolean;
  /** The content folder as seen from where the command runs, for example `content`. */
  folder?: string;
  /** Whether to show each finding in its place, even where many have one cause. */
  all?: boolean;
  /** How many findings are left out, because someone asked for some of them only. */
  hidden?: number;
}

/** Puts findings into the words of one output format. */
export type Reporter = (findings: readonly Finding[], surroundings?: ReportSurroundings) => string;
