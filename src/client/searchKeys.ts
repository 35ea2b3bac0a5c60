/** Arrow keys go through the results, Escape goes back to the field and then empties it. */
export function watchKeys(field: HTMLInputElement, results: HTMLElement, search: () => void): void {
  const links = (): HTMLAnchorElement[] => [
    ...results.querySelectorAll<HTMLAnchorElement>('a[data-result]'),
  ];
  const step = (event: KeyboardEvent, by: number): void => {
    const all = links();
    const focused = document.activeElement;
    const at =
      focused === field
        ? -1
        : all.findIndex((link) => link === focused || link.closest('li')?.contains(focused));
    const next = at + by;
    if (next >= all.length || (focused === field && by < 0)) return;
    event.preventDefault();
    (next < 0 ? field : all[next])?.focus();
  };
  for (const part of [field, results]) {
    part.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') step(event, 1);
      else if (event.key === 'ArrowUp') step(event, -1);
      else if (event.key === 'Escape') {
        event.preventDefault();
        if (document.activeElement === field) field.value = '';
        field.focus();
        search();
      }
    });
  }
}
