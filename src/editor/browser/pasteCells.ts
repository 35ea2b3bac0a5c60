import { pastedRows } from './pastedRows.ts';
import { tell } from './told.ts';
import { cellsOf, undonePastes } from './undonePastes.ts';

/** The most rows that a table may have here: with more, a browser is slow at every key. */
const mostRows = 5000;
/** The most that one paste may bring, in characters. */
const mostPasted = 2_000_000;

/** Spreads cells that were copied in a spreadsheet over the grid, from the cell that they are pasted into. */
export function pasteCells(form: HTMLFormElement): void {
  const remembered = undonePastes(form);
  form.addEventListener('paste', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith('cell:')) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length > mostPasted) {
      event.preventDefault();
      return tell(form, tooMuch(`${Math.ceil(text.length / 1_000_000)} MB`));
    }
    if (!/[\t\n]/u.test(text.trimEnd())) return;
    event.preventDefault();
    const [row = 0, column = 0] = target.name.split(':').slice(1).map(Number);
    const rows = pastedRows(text);
    if (row + rows.length > mostRows)
      return tell(form, tooMuch(`${rows.length.toLocaleString('en-GB')} rows`));
    const width = Math.max(...rows.map((line) => line.findLastIndex((words) => words !== '') + 1));
    const room = target.closest('tr')?.querySelectorAll('input').length ?? 0;
    if (column + width > room) return tell(form, tooWide(width, room - column));
    addRows(form, row + rows.length);
    remembered(() => {
      const cells = cellsOf(form);
      for (const [down, line] of rows.entries()) {
        for (const [across, words] of line.entries()) {
          const cell = cells.get(`cell:${row + down}:${column + across}`);
          if (cell !== undefined) cell.value = words;
        }
      }
    });
    form.dispatchEvent(new Event('input'));
  });
}

function tooMuch(amount: string): string {
  return `This is too much to paste: ${amount}. Nothing was pasted. Import it as a file instead, under “Start something”.`;
}

function tooWide(columns: number, room: number): string {
  return `This is ${columns} columns wide, and from here there ${room === 1 ? 'is 1 column' : `are ${room} columns`}. Nothing was pasted. Choose a cell further left, or copy fewer columns.`;
}

/** Adds empty rows below the last until there are as many as asked for: all at once, because otherwise each would be added to the form separately. */
export function addRows(form: HTMLFormElement, count: number): void {
  const body = form.querySelector('tbody');
  const last = body?.lastElementChild;
  if (body === null || !(last instanceof HTMLElement)) return;
  const added = document.createDocumentFragment();
  for (let row = body.children.length; row < count; row += 1) added.append(emptyRow(last, row));
  body.append(added);
}

/** A row like another one, without its values. */
function emptyRow(like: HTMLElement, row: number): HTMLElement {
  const added = like.cloneNode(true) as HTMLElement;
  const heading = added.querySelector('th');
  if (heading !== null) heading.textContent = String(row + 2);
  for (const input of added.querySelectorAll('input')) {
    input.name = `cell:${row}:${input.name.split(':')[2] ?? ''}`;
    input.id = input.id.replace(/\d+$/u, String(row + 2));
    input.value = '';
    input.setAttribute(
      'aria-label',
      (input.getAttribute('aria-label') ?? '').replace(/\d+$/u, String(row + 2)),
    );
  }
  return added;
}
