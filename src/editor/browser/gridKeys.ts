import { addRows } from './pasteCells.ts';

/** Enter and the arrows lead up and down in the grid, as in a spreadsheet. Tab leads from cell to cell, and out of it. */
export function moveInGrid(form: HTMLFormElement): void {
  form.addEventListener('keydown', (event) => {
    const { target, key, shiftKey, isComposing } = event;
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith('cell:') || isComposing)
      return;
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: shiftKey ? -1 : 1 }[key];
    if (step === undefined) return;
    event.preventDefault();
    const [row = 0, column = 0] = target.name.split(':').slice(1).map(Number);
    addRows(form, row + step + 1);
    const cell = form.querySelector<HTMLInputElement>(`[name="cell:${row + step}:${column}"]`);
    cell?.focus();
    cell?.select();
  });
}
