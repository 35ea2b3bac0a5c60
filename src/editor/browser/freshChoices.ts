/** On return to the window, lists show what has been added in another tab. What was chosen stays chosen. */
export function keepChoicesFresh(form: HTMLFormElement): void {
  if (form.querySelector('[data-add-new]') === null) return;
  const renew = async (): Promise<void> => {
    const response = await fetch(location.href);
    if (!response.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const select of form.querySelectorAll('select')) {
      const other = fresh.getElementById(select.id);
      if (!(other instanceof HTMLSelectElement) || other.length === select.length) continue;
      const { value } = select;
      select.replaceChildren(...other.children);
      select.value = value;
    }
  };
  // While the editor does not answer, the lists stay as they are.
  window.addEventListener('focus', () => void renew().catch(() => undefined));
}
