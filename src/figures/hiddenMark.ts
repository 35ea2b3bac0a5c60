const small =
  /^(?:[<≤]\s*|(?:fewer|less) than |under |up to |[01]\s*(?:-|–|to)\s*)(\d+|five|six|ten)$/iu;
const mark = /^(?:\*+|s|supp(?:ressed)?\.?|hidden|confidential|withheld)$/iu;
/** Above this a number is not kept back for being small. */
const largest = 20;

/** Whether a cell says that its figure is hidden because it is small: "<5", "under 5", "1-4", "*", "suppressed". */
export function isHiddenMark(text: string): boolean {
  const bare = text.trim();
  const [, limit] = small.exec(bare) ?? [];
  return limit === undefined ? mark.test(bare) : !(Number(limit) > largest);
}
