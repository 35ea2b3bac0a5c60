/** How long what was typed may wait to be kept, in milliseconds. */
const calm = 300;

/** Keeps what is typed in the window until it is saved, and offers it again after a lost connection or a closed page. */
export function keepUnsavedWords(form: HTMLFormElement): void {
  const typed = (): [string, string][] =>
    [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
  const part = ['file', 'part', 'at'].map((name) => new FormData(form).get(name)).join(' ');
  const place = `unsaved ${part}`;
  // The form of a saved file is the newest text there is.
  if (new URLSearchParams(location.search).has('saved')) sessionStorage.removeItem(place);
  const kept = sessionStorage.getItem(place);
  if (kept !== null && kept !== JSON.stringify(typed())) offer(form, place, kept);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    try {
      sessionStorage.setItem(place, JSON.stringify(typed()));
    } catch {
      // The browser keeps only some megabytes. The form itself still has everything.
      sessionStorage.removeItem(place);
    }
  };
  // A table of thousands of cells is not gathered at every key.
  form.addEventListener('input', () => (waiting ??= setTimeout(keep, calm)));
  window.addEventListener('pagehide', () => {
    if (waiting !== undefined) keep();
  });
}

function offer(form: HTMLFormElement, place: string, kept: string): void {
  const words = document.createElement('p');
  words.className = 'notice';
  words.textContent = 'You typed something here that was not saved. ';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Put it back into the form';
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.className = 'minor';
  forget.textContent = 'Throw it away';
  button.addEventListener('click', () => {
    for (const [name, value] of JSON.parse(kept) as [string, string][]) {
      const field = form.elements.namedItem(name);
      // The digest stays that of the file as it is now: what changed meanwhile is in view.
      if (field instanceof HTMLInputElement && field.type === 'hidden') continue;
      if (field !== null && 'value' in field) field.value = value;
    }
    words.remove();
    form.dispatchEvent(new Event('input'));
  });
  forget.addEventListener('click', () => {
    sessionStorage.removeItem(place);
    words.remove();
  });
  words.append(button, ' ', forget);
  form.prepend(words);
}
