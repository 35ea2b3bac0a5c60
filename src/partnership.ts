import { handedOver } from './handover.ts';
import type { Partnership } from './model/partnership.ts';

/** The partnership that every page is drawn from. `npm run build` and `npm run dev` check it and hand it over. */
export const partnership: Partnership = required(handedOver());

function required(handed: Partnership | undefined): Partnership {
  if (handed !== undefined) return handed;
  throw new Error('The pages are drawn by "npm run build" or "npm run dev", which check the content first. Run one of those.');
}
