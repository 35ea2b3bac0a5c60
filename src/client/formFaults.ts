/**
 * Tells what is wrong with a form, as GOV.UK does: a summary that takes the focus and leads to each field, and a message at
 * the field. The form brings an element `[data-faults]`; each field follows the place of its message, whose id is the
 * field's with `-fault` at its end.
 */
export function showFaults(
  form: HTMLFormElement,
  faults: ReadonlyMap<HTMLInputElement, string>,
  errorWord: string,
): void {
  const summary = form.querySelector<HTMLElement>('[data-faults]');
  if (summary === null) return;
  for (const place of form.querySelectorAll<HTMLElement>('[id$=-fault]')) place.hidden = true;
  for (const field of form.querySelectorAll('[aria-invalid]'))
    field.removeAttribute('aria-invalid');
  for (const [field, message] of faults) {
    const place = form.querySelector<HTMLElement>(`#${field.id}-fault`);
    if (place === null) continue;
    place.hidden = false;
    place.replaceChildren(hiddenWord(`${errorWord} `), message);
    field.setAttribute('aria-invalid', 'true');
  }
  summary.querySelector('ul')?.replaceChildren(
    ...[...faults].map(([field, message]) => {
      const link = Object.assign(document.createElement('a'), {
        href: `#${field.id}`,
        textContent: message,
      });
      // A link alone would scroll to the field and leave the focus where it was.
      link.addEventListener('click', (click) => {
        click.preventDefault();
        field.focus();
      });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  summary.hidden = faults.size === 0;
  if (!summary.hidden) summary.focus();
}

function hiddenWord(text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className: 'hidden', textContent: text });
}
