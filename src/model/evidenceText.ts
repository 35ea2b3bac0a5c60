import type { Evidence } from '../schemas/evidence.ts';

/** How well a statement has been checked, in words for readers. */
export const evidenceText: Record<Evidence, { short: string; long: string }> = {
  original: {
    short: 'Source checked',
    long: 'We have read it on the page or in the document named as its source.',
  },
  secondary: {
    short: 'From another organisation’s account',
    long: 'We have read what another organisation says about it, and not the original.',
  },
  document: {
    short: 'From the partnership’s papers',
    long: 'It is in one of the partnership’s own documents.',
  },
  unverified: {
    short: 'Not checked',
    long: 'This is general knowledge. We have not read the original. Check it before you rely on it.',
  },
};
