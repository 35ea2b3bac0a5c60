import type { FirstSearch } from '../measuring/firstSearch.ts';
import type { PreviewTimes } from '../measuring/previewAnswer.ts';
import type { SiteSize } from '../measuring/siteSize.ts';

/** What a build took: medians over the runs. */
export interface BuildCost {
  seconds: number;
  /** The most memory that all its processes held at once. */
  megabytes: number | null;
  /** The time that processors worked for it, which a busy machine changes little. */
  processorSeconds: number | null;
}

/** What one program did at one size. */
export interface ContestantResult {
  name: string;
  /** Nothing is kept from earlier builds; `null` when it did not finish. */
  cold: BuildCost | null;
  /** The same build again after one entry was edited. */
  rebuild: BuildCost | null;
  /** Why there are no figures. */
  note: string | null;
  site: SiteSize | null;
  firstSearch: FirstSearch | null;
}

/** How long our check takes. */
export interface CheckResultTimes {
  /** Nothing is kept from earlier checks. */
  cold: BuildCost;
  /** A new check after one entry was edited. */
  again: BuildCost;
  /** From a saved file to the answer of a check that watches, in milliseconds. */
  watched: number;
}

/** Everything that was measured at one size. */
export interface SizeResult {
  entries: number;
  /** How often each build was repeated. */
  runs: number;
  contestants: ContestantResult[];
  /** The stages of our cold build and their seconds, as it prints them. */
  stages: { name: string; seconds: number }[];
  check: CheckResultTimes;
  preview: PreviewTimes;
}

/** What was measured in one run of the benchmark. */
export interface BenchResults {
  /** The day. */
  date: string;
  machine: {
    processor: string;
    cores: number;
    memoryGigabytes: number;
    system: string;
    node: string;
  };
  /** What was compared with what: packages and versions. */
  versions: string[];
  /** The check of the sample content. */
  sample: CheckResultTimes;
  sizes: SizeResult[];
}
