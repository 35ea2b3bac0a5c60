import type { LiveFinding } from '../server/liveFinding.ts';

/** The box with the text as it is in the file; `null` where the form has none. */
export function plainText(form: HTMLFormElement): HTMLTextAreaElement | null {
  return form.querySelector<HTMLTextAreaElement>('textarea#words:not(:disabled)');
}

/** Selects what a finding is about: from its column to the end of its line. */
export function selectFault(form: HTMLFormElement, { line, column }: LiveFinding): void {
  const area = plainText(form);
  if (area === null || line === null) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const end = start + (lines[line - 1] ?? '').length;
  const from = Math.min(start + column - 1, end);
  area.focus();
  // For something missing at the end of a line, the whole line is selected.
  area.setSelectionRange(from === end ? start : from, end);
}

/** Puts the cursor at the first fault of a file that cannot be read, once. */
export function beginAtFault(form: HTMLFormElement, findings: readonly LiveFinding[]): void {
  const area = plainText(form);
  if (area?.dataset['unread'] === undefined) return;
  delete area.dataset['unread'];
  const first = findings.find(({ line, severity }) => line !== null && severity === 'error');
  if (first !== undefined) selectFault(form, first);
}

/** Keeps the numbers of the lines beside a text in step with it. */
export function numberLines(form: HTMLFormElement): void {
  const numbers = form.querySelector('[data-lines]');
  const area = plainText(form);
  if (numbers === null || area === null) return;
  let known = area.value.split('\n').length;
  form.addEventListener('input', () => {
    const count = area.value.split('\n').length;
    if (count === known) return;
    known = count;
    numbers.textContent = Array.from({ length: count }, (_, index) => index + 1).join('\n');
    area.rows = count + 2;
  });
}
