import type { Evidence } from '../schemas/evidence.ts';
import { EvidenceSchema } from '../schemas/evidence.ts';
import { english } from '../words/words.ts';

/** How well a statement has been checked, in English words for readers. */
export const evidenceText = Object.fromEntries(
  EvidenceSchema.options.map((evidence) => [
    evidence,
    {
      short: english(`thresholds.evidence.${evidence}.short`),
      long: english(`thresholds.evidence.${evidence}.long`),
    },
  ]),
) as Record<Evidence, { short: string; long: string }>;
