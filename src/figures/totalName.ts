/** Whether a row or column is called a total, such as "Total", "All contacts" or "Overall". */
export function isTotalName(name: string): boolean {
  return /^(?:(?:grand|sub)[ -]?)?total\b|^(?:all|sum|overall|everybody|everyone)\b|\btotal$/iu.test(
    name.trim(),
  );
}
