/** Spreads cells that were copied in a spreadsheet over the grid, from the cell that they are pasted into. */
export function pasteCells(form: HTMLFormElement): void {
  form.addEventListener('paste', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith('cell:')) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/u.test(text.trimEnd())) return;
    event.preventDefault();
    const [row = 0, column = 0] = target.name.split(':').slice(1).map(Number);
    const rows = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
    const cells = cellsOf(form);
    for (const [down, line] of rows.entries()) {
      for (const [across, words] of line.split('\t').entries()) {
        const cell = cellAt(form, cells, row + down, column + across);
        if (cell !== null) cell.value = words.trim();
      }
    }
    form.dispatchEvent(new Event('input'));
  });
}

/** A cell of the grid. Below the last row a row is added. */
function cellAt(
  form: HTMLFormElement,
  cells: Map<string, HTMLInputElement>,
  row: number,
  column: number,
): HTMLInputElement | null {
  const name = `cell:${row}:${column}`;
  if (!cells.has(name)) for (const input of addRow(form, row)) cells.set(input.name, input);
  return cells.get(name) ?? null;
}

/** The cells of the grid by their names: looking each up in the page would take long in a large table. */
function cellsOf(form: HTMLFormElement): Map<string, HTMLInputElement> {
  const inputs = form.querySelectorAll<HTMLInputElement>('input[name^="cell:"]');
  return new Map([...inputs].map((input) => [input.name, input]));
}

/** Adds a row below the last one when that is the row that is wanted, and gives its cells. */
export function addRow(form: HTMLFormElement, row: number): HTMLInputElement[] {
  const body = form.querySelector('tbody');
  const last = body?.lastElementChild;
  if (body === null || !(last instanceof HTMLElement) || body.children.length !== row) return [];
  const added = last.cloneNode(true) as HTMLElement;
  const heading = added.querySelector('th');
  if (heading !== null) heading.textContent = String(row + 2);
  const inputs = [...added.querySelectorAll('input')];
  for (const input of inputs) {
    const column = input.name.split(':')[2] ?? '';
    input.name = `cell:${row}:${column}`;
    input.id = input.id.replace(/\d+$/u, String(row + 2));
    input.value = '';
    input.setAttribute(
      'aria-label',
      (input.getAttribute('aria-label') ?? '').replace(/\d+$/u, String(row + 2)),
    );
  }
  body.append(added);
  return inputs;
}
