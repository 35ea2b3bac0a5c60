import type { Evidence } from '../schemas/evidence.ts';

/** How well a statement has been checked, in words for readers. */
export const evidenceText: Record<Evidence, { short: string; long: string }> = {
  original: { short: 'Read', long: 'Read at the page or document that is named as its source.' },
  secondary: { short: 'Second-hand', long: 'Taken from another body’s account of the original.' },
  document: {
    short: 'From the partnership’s papers',
    long: 'Stated in one of the partnership’s own documents.',
  },
  unverified: {
    short: 'Not verified',
    long: 'General knowledge: the original has not been checked. Do not rely on it as law.',
  },
};
