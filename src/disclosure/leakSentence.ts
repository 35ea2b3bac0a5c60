import type { Leak } from './disclosureProblem.ts';

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(', ');
}

/** How much readers could work out. The number itself is not said: messages end up in logs that others can read. */
function narrowness({ length }: readonly number[]): string {
  return length === 1 ? 'exactly what it is' : `that it is one of only ${String(length)} numbers`;
}

/** Says what leaks and how, in a sentence for the person editing the figures. `label` is their name for the cell. */
export function leakSentence(leak: Leak, label: string): string {
  const { kind, possible, because } = leak;
  if (kind === 'published') return `“${label}” is a small number and is not suppressed.`;
  if (kind === 'contradiction') {
    return `We cannot prove that “${label}” stays hidden, because these do not fit together: ${list(because)}.`;
  }
  if (kind === 'unexplained') {
    return `We cannot prove that “${label}” stays hidden, because nothing says how these are worked out, or they cannot be used in the calculation: ${list(because)}.`;
  }
  return `“${label}” is suppressed, but readers can work out ${narrowness(possible)} from ${list(because)}.`;
}
