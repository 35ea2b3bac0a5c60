import type { ZodType } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { listOf } from '../findings/nearest.ts';
import { fieldInfo } from '../schemas/fieldInfo.ts';
import type { Collections } from '../collections/index.ts';
import type { Entries } from './entry.ts';
import { knownIds } from './knownIds.ts';

/** A finding whose hint ends with what there is to refer to. That is known once all files are read. */
export interface UnfinishedFinding extends Finding {
  /** The kinds of id that are allowed there, in the words of `refersTo`. */
  refersTo?: readonly string[];
}

/** A finding about a field without a value, which may have to name something else. */
export function withReference(finding: Finding, field: ZodType | null): UnfinishedFinding {
  const refersTo = field === null ? [] : fieldInfo(field).refersTo;
  return refersTo.length === 0 ? finding : { ...finding, refersTo };
}

/** Says what there is to refer to, where a reference is missing. */
export function finishedFindings(
  findings: readonly UnfinishedFinding[],
  entries: Entries,
  kinds: Collections,
): Finding[] {
  if (findings.every(({ refersTo }) => refersTo === undefined)) return [...findings];
  const known = knownIds(entries, kinds);
  return findings.map(({ refersTo, ...finding }) => {
    const ids = (refersTo ?? []).flatMap((kind) => [...(known.get(kind)?.ids ?? [])]).sort();
    return ids.length === 0
      ? finding
      : { ...finding, hint: `${finding.hint} There are: ${listOf(ids)}.` };
  });
}
