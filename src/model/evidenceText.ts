import type { Evidence } from '../schemas/evidence.ts';

/** How well a statement has been checked, in words for readers. */
export const evidenceText: Record<Evidence, { short: string; long: string }> = {
  original: {
    short: 'Source checked',
    long: 'Read at the page or document that is named as its source.',
  },
  secondary: {
    short: 'Taken from another body’s account',
    long: 'The original has not been checked.',
  },
  document: {
    short: 'From the partnership’s papers',
    long: 'Stated in one of the partnership’s own documents.',
  },
  unverified: {
    short: 'Not checked',
    long: 'General knowledge: the original has not been checked. Do not rely on it as law.',
  },
};
