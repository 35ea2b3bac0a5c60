/** Where the focus is kept while a form is saved. */
const place = 'focus';

/** Keeps the focus where it is while a form is saved, as if the page had not been left. Ctrl+S saves. */
export function keepFocus(form: HTMLFormElement): void {
  const save = document.getElementById('save');
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey)
      return;
    event.preventDefault();
    if (document.querySelector('dialog[open]') === null) form.requestSubmit(save);
  });
  form.addEventListener('submit', ({ submitter }) => {
    const action = submitter instanceof HTMLButtonElement ? submitter.value : 'save';
    const id = action === 'save' ? (document.activeElement?.id ?? '') : '';
    sessionStorage.setItem(place, JSON.stringify([action, id]));
  });
  const kept = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  // A notice at the top of the page must stay in view.
  if (kept === null || document.querySelector('.notice[role="status"]') !== null) return;
  if (!new URLSearchParams(location.search).has('saved')) return;
  const [action = '', id = ''] = JSON.parse(kept) as string[];
  (id === '' ? afterAction(form, action) : document.getElementById(id))?.focus();
}

/** What a list has in the place of the button that was used: the new item, the one that was moved, or the next one. */
function afterAction(form: HTMLFormElement, action: string): HTMLElement | null {
  const [, verb = '', list = '', index = ''] = /^(\w+):(.*?)(?:,(\d+))?\]$/u.exec(action) ?? [];
  const button = (value: string): HTMLElement | null =>
    form.querySelector<HTMLElement>(`button[value='${CSS.escape(value)}']`);
  const at = (name: string, position: number): HTMLElement | null =>
    button(`${name}:${list},${position}]`);
  const position = Number(index);
  if (verb === 'add') {
    const items = button(action)
      ?.closest('fieldset')
      ?.querySelectorAll<HTMLElement>('li > a, .item :is(input, select, textarea)');
    return items?.item(items.length - 1) ?? null;
  }
  if (verb === 'up') return at('up', position - 1) ?? at('remove', position - 1);
  return at('remove', position) ?? at('remove', position - 1) ?? button(`add:${list}]`);
}
