import type { Leak } from './disclosureProblem.ts';

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(', ');
}

function numbers(possible: readonly number[]): string {
  const [first = 0] = possible;
  const last = possible.at(-1) ?? first;
  if (possible.length === 1) return `it is ${String(first)}`;
  if (last - first === possible.length - 1) return `it is ${String(first)} to ${String(last)}`;
  return `it is one of ${possible.join(', ')}`;
}

/** Says what leaks and how, in a sentence for whoever edits the figures. `label` is what they call the cell. */
export function leakSentence(leak: Leak, label: string): string {
  const { kind, possible, because } = leak;
  if (kind === 'published') return `“${label}” is a small number and is not suppressed.`;
  if (kind === 'contradiction') {
    return `It cannot be proven that “${label}” stays hidden, because these do not fit together: ${list(because)}.`;
  }
  if (kind === 'unexplained') {
    return `It cannot be proven that “${label}” stays hidden, because nobody says what these are worked out from: ${list(because)}.`;
  }
  return `“${label}” is suppressed, but readers can work out that ${numbers(possible)} from ${list(because)}.`;
}
