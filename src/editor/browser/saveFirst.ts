import { tell } from './told.ts';

/** Where the browser remembers, until the next screen is open, which form a link has just saved. */
const going = 'going';

/** The preview is another site: it is opened from here once the form is saved. */
const preview = '/preview';

/**
 * Links to other parts of a file save first if anything was typed, so that no one has to remember to.
 * @param place what the unsaved words of this form are kept under
 */
export function saveFirst(form: HTMLFormElement, place: string): void {
  let isTyped = false;
  form.addEventListener('input', () => (isTyped = true));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-go]') : null;
    if (!(link instanceof HTMLAnchorElement) || !isTyped) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { pathname, search } = new URL(link.href);
    const address = pathname + search;
    sessionStorage.setItem(going, JSON.stringify([place, address]));
    const button = document.createElement('button');
    button.hidden = true;
    button.name = 'action';
    button.value = pathname === preview ? 'save' : `go:${address}`;
    form.append(button);
    form.requestSubmit(button);
  });
}

/** If the link has led to this screen, the form was saved, so the kept copy is no longer needed. */
export function forgetSaved(form: HTMLFormElement): void {
  const kept = sessionStorage.getItem(going);
  sessionStorage.removeItem(going);
  if (kept === null) return;
  const [place = '', address] = JSON.parse(kept) as string[];
  if (address === location.pathname + location.search) sessionStorage.removeItem(place);
  if (!address?.startsWith(`${preview}?`)) return;
  if (!new URLSearchParams(location.search).has('saved')) return;
  tell(form, 'Saved. The page is being opened.');
  location.assign(address);
}
