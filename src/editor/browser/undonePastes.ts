/** What the cells of a grid hold, by their names. */
type Cells = ReadonlyMap<string, string>;

interface Paste {
  before: Cells;
  after: Cells;
}

/** The cells of a grid, which are looked up all at once: one by one would take long in a large table. */
export function cellsOf(form: HTMLFormElement): Map<string, HTMLInputElement> {
  const inputs = form.querySelectorAll<HTMLInputElement>('input[name^="cell:"]');
  return new Map([...inputs].map((input) => [input.name, input]));
}

/**
 * Ctrl+Z takes back cells that were pasted, and Ctrl+Y puts them in again: browsers undo only what was typed. What was typed after a
 * paste is left to the browser, until the grid is as the paste left it.
 * @returns remembers what a paste does to the grid
 */
export function undonePastes(form: HTMLFormElement): (paste: () => void) => void {
  const pastes: Paste[] = [];
  let done = 0;
  form.addEventListener('keydown', (event) => {
    const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const key = event.key.toLowerCase();
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith('cell:')) return;
    if (!(ctrlKey || metaKey) || altKey || !['z', 'y'].includes(key)) return;
    const isRedo = key === 'y' || shiftKey;
    const paste = pastes[isRedo ? done : done - 1];
    if (paste === undefined || !holds(form, isRedo ? paste.before : paste.after)) return;
    event.preventDefault();
    done += isRedo ? 1 : -1;
    const wanted = isRedo ? paste.after : paste.before;
    for (const [name, cell] of cellsOf(form)) cell.value = wanted.get(name) ?? '';
    form.dispatchEvent(new Event('input'));
  });
  return (paste) => {
    const before = valuesIn(form);
    paste();
    pastes.splice(done, pastes.length, { before, after: valuesIn(form) });
    done = pastes.length;
  };
}

function valuesIn(form: HTMLFormElement): Cells {
  return new Map([...cellsOf(form)].map(([name, { value }]) => [name, value]));
}

function holds(form: HTMLFormElement, cells: Cells): boolean {
  return [...valuesIn(form)].every(([name, value]) => value === (cells.get(name) ?? ''));
}
