import { handedOver } from './handover.ts';

/** The partnership that every page is drawn from, and the pictures of its charts. */
export const { partnership, pictures } = handedOver();
