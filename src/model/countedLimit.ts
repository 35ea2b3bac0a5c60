import type { Duration, TimeLimit } from '../schemas/timeLimit.ts';

/** A time limit as far as it is needed to count days. */
export interface CountedLimit {
  duration: Duration;
  direction: TimeLimit['direction'];
}

/**
 * A limit that ends on a day, in short, or `null` for one that has no number or is counted in hours.
 * @example '15 working-days within'
 */
export function writeLimit({ limit, direction }: TimeLimit): string | null {
  if (limit === undefined || limit.unit === 'hours') return null;
  return `${limit.value} ${limit.unit} ${direction}`;
}

/** Reads what `writeLimit` has written; `null` for anything else. */
export function readLimit(text: string): CountedLimit | null {
  const match =
    /^(\d{1,3}(?:\.\d+)?) (working-days|days|weeks|months|years) (within|before|at-least)$/u.exec(
      text,
    );
  if (match === null || Number(match[1]) === 0) return null;
  return {
    duration: { value: Number(match[1]), unit: match[2] as Duration['unit'] },
    direction: match[3] as CountedLimit['direction'],
  };
}
