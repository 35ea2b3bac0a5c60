import type { Finding } from '../findings/finding.ts';
import { compareFindings } from '../findings/finding.ts';
import type { LoadMemory } from '../load/loadMemory.ts';
import { loadPartnership } from '../load/loadPartnership.ts';
import type { Tell } from '../model/datasets.ts';
import type { Partnership } from '../model/partnership.ts';
import type { Collections } from '../collections/index.ts';
import type { ContentFiles } from '../reader/contentFiles.ts';
import { applyRules } from './applyRules.ts';
import { rules } from './rules.ts';
import { unresolvedFindings } from './unresolved.ts';

/** What a check gives: the partnership when nothing stops publication, and all findings. */
export interface CheckResult {
  /** Complete and safe to publish; `null` when there is an error. */
  partnership: Partnership | null;
  /** As much of it as could be read, errors or not: for those who write it, and never for a page. */
  readable: Partnership | null;
  /** Everything that was found, sorted by file and line. */
  findings: Finding[];
  /** The texts of the files, by path, so that the lines in question can be shown. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Loads a content folder and applies every rule to it.
 * @param folder the files
 * @param memory what an earlier check in this process has read; brought up to date
 * @param tell hears in a line what takes long
 * @param kinds the kinds of file that there are: those of the program when left out
 */
export async function checkContent(
  folder: ContentFiles,
  memory?: LoadMemory,
  tell?: Tell,
  kinds?: Collections,
): Promise<CheckResult> {
  const content = await loadPartnership(folder, memory, tell, kinds);
  const found = [...content.findings, ...applyRules(rules, content)];
  const findings = [...found, ...unresolvedFindings(content.entries, found)].toSorted(
    compareFindings,
  );
  const isPublishable = findings.every(({ severity }) => severity !== 'error');
  return {
    readable: content.readable,
    partnership: isPublishable ? content.readable : null,
    findings,
    texts: content.texts,
  };
}
