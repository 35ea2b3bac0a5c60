import { handedOver } from './handover.ts';

/** The partnership that every page is drawn from, and the pen that draws its charts. */
export const { partnership, draw } = handedOver();
