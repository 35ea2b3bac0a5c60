import type { Requirement } from '../schemas/requirements.ts';

/** How strongly a requirement binds, in words. */
export const requirementLevels: Record<Requirement['level'], string> = {
  must: 'Required',
  should: 'Expected',
  local: 'The partnership’s own promise',
};
