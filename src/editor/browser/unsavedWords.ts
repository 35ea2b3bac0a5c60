import { addRows } from './pasteCells.ts';
import { forgetSaved, saveFirst } from './saveFirst.ts';

/** How long to wait before keeping what was typed, in milliseconds. */
const calm = 300;

type Typed = [name: string, value: string][];

/** Keeps what is typed in the window until it is saved, and offers it again after a lost connection or a closed page. */
export function keepUnsavedWords(form: HTMLFormElement): void {
  const part = ['file', 'part', 'at'].map((name) => new FormData(form).get(name)).join(' ');
  const place = `unsaved ${part}`;
  // The form of a saved file is the newest text there is.
  if (new URLSearchParams(location.search).has('saved')) sessionStorage.removeItem(place);
  forgetSaved(form);
  const kept = sessionStorage.getItem(place);
  if (kept !== null && kept !== JSON.stringify(typedIn(form))) offer(form, place, kept);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isKept = true;
  const keep = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    try {
      sessionStorage.setItem(place, JSON.stringify(typedIn(form)));
      isKept = true;
    } catch {
      // The browser keeps a few megabytes only. The form itself still has everything.
      sessionStorage.removeItem(place);
      if (isKept)
        form.prepend(
          notice(
            'This is too much for the browser to keep for you. Save it before you leave this page.',
          ),
        );
      isKept = false;
    }
  };
  // A table of thousands of cells is not gathered at every key.
  form.addEventListener('input', () => (waiting ??= setTimeout(keep, calm)));
  window.addEventListener('pagehide', () => {
    if (waiting !== undefined) keep();
  });
  let isSaving = false;
  form.addEventListener('submit', () => (isSaving = true));
  window.addEventListener('beforeunload', (event) => {
    if (!isKept && !isSaving) event.preventDefault();
  });
  saveFirst(form, place);
}

/** What is typed into a form. The digest of the file is not: it differs after every change, no matter who made it. */
function typedIn(form: HTMLFormElement): Typed {
  return [...new FormData(form)].flatMap(([name, value]): Typed =>
    typeof value === 'string' && name !== 'digest' ? [[name, value]] : [],
  );
}

function notice(words: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'notice';
  line.textContent = words;
  return line;
}

function offer(form: HTMLFormElement, place: string, kept: string): void {
  const words = notice('You typed something here but did not save it. ');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Put it back into the form';
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.className = 'minor';
  forget.textContent = 'Discard it';
  button.addEventListener('click', () => {
    putBack(form, JSON.parse(kept) as Typed);
    words.remove();
  });
  forget.addEventListener('click', () => {
    sessionStorage.removeItem(place);
    words.remove();
  });
  words.append(button, ' ', forget);
  form.prepend(words);
}

function putBack(form: HTMLFormElement, typed: Typed): void {
  // Rows that were pasted are not in the table of the file.
  const rows = typed.map(([name]) => Number(/^cell:(\d+):/u.exec(name)?.[1] ?? -1));
  addRows(form, rows.reduce((most, row) => Math.max(most, row), -1) + 1);
  const fields = new Map(
    [...form.elements].map((element) => [element.getAttribute('name'), element]),
  );
  for (const [name, value] of typed) {
    const field = fields.get(name);
    // What a form says of itself, such as its file, stays as it is now.
    if (field === undefined || (field instanceof HTMLInputElement && field.type === 'hidden'))
      continue;
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      const chosen = form.querySelector<HTMLInputElement>(
        `[name='${CSS.escape(name)}'][value='${CSS.escape(value)}']`,
      );
      if (chosen !== null) chosen.checked = true;
    } else if ('value' in field) field.value = value;
  }
  form.dispatchEvent(new Event('input'));
}
