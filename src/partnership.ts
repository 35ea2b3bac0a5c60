import { handedOver } from './handover.ts';

/**
 * The partnership that every page is drawn from, the pictures of its charts, and what pages of one kind are marked with. A
 * page reads the partnership while it is drawn; a module that read it earlier and kept what it read would draw old facts.
 */
export const { partnership, pictures, paths } = handedOver();
