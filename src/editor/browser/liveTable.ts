import type { LiveTable } from '../content/liveTable.ts';

/** Shows below each cell what becomes of it, and below the table what its rows add up to. */
export function showTable(form: HTMLFormElement, { notes, sums }: LiveTable): void {
  const words = new Map(notes.map((note) => [note.cell, note.words]));
  for (const input of form.querySelectorAll<HTMLInputElement>('[id^="cell-"]')) {
    const note = words.get(input.id.replace('cell-', ''));
    const id = `note-${input.id}`;
    const shown = document.getElementById(id);
    if (note === undefined) {
      shown?.remove();
      input.removeAttribute('aria-describedby');
      continue;
    }
    const line = shown ?? document.createElement('span');
    line.id = id;
    line.className = 'hint';
    line.textContent = note;
    input.setAttribute('aria-describedby', id);
    if (shown === null) input.after(line);
  }
  const foot = form.querySelector<HTMLElement>('tfoot');
  if (foot === null) return;
  foot.hidden = Object.keys(sums).length === 0;
  for (const cell of foot.querySelectorAll<HTMLElement>('[data-sum]'))
    cell.textContent = sums[Number(cell.dataset['sum'])] ?? '';
}
