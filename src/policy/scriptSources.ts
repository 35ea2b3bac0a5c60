/** The header by which a page says what its scripts may do besides running. The printer reads it, and no reader gets it. */
export const scriptSourcesHeader = 'Almanac-Script-Sources';

/**
 * A policy that allows the scripts of a page more than those of others.
 * @param policy what is allowed everywhere
 * @param sources what the page asks for, as a policy writes it; `null` for nothing
 */
export function withScriptSources(policy: string, sources: string | null): string {
  return sources === null
    ? policy
    : policy.replace(/\bscript-src\b/u, (name) => `${name} ${sources}`);
}
