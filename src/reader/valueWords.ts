/** What kind of value something is, in words: `empty`, `a list`, `a group of fields`, or the value itself. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return described(value);
}

/** A value in words, long ones cut short. */
export function described(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  return `"${shorten(value)}"`;
}

/** A value as it is written, cut short. */
export function shorten(value: unknown): string {
  const text = String(value).replace(/\s+/gu, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** A path as an editor reads it: `"members", item 2, "post"`. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'this file';
  return path
    .map((step) => (typeof step === 'number' ? `item ${step + 1}` : `"${String(step)}"`))
    .join(', ');
}
