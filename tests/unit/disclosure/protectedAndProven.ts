import type { DisclosureProblem } from '../../../src/disclosure/disclosureProblem.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { prove } from '../../../src/disclosure/prove.ts';
import { policy } from './exampleProblem.ts';

/** Protects the figures of a problem, and tries to prove the protection. */
export async function protectedAndProven(problem: DisclosureProblem) {
  const protection = await protect(problem, policy);
  const leaks = await prove(problem, policy, protection);
  return {
    leaks,
    primary: [...protection.suppressedCells]
      .filter(([, kind]) => kind === 'primary')
      .map(([id]) => id),
    secondary: [...protection.suppressedCells]
      .filter(([, kind]) => kind === 'secondary')
      .map(([id]) => id),
    figures: [...protection.suppressedFigures],
  };
}
