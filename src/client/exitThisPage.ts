/** What the script says. It comes with the page: this file imports nothing, so it is a part of the page. */
interface ExitWords {
  loading: string;
  timeUp: string;
  /** That Shift has to be pressed once more, twice more, and so on. */
  press: readonly string[];
}

/** How many presses of the Shift key leave the page. */
const presses = 3;
/** How long those presses may take, in milliseconds. */
const patience = 5000;

/** Blanks the page at once, then goes elsewhere without leaving this page in the tab's list of visited pages. */
function leave(address: string, loading: string): void {
  const veil = document.createElement('p');
  veil.setAttribute('role', 'alert');
  veil.textContent = `${loading}.`;
  document.body.replaceChildren(veil);
  document.title = loading;
  location.replace(address);
}

/** Counts presses of Shift on its own. A capital letter is not one of them. */
function watchShift(button: HTMLAnchorElement, words: ExitWords): void {
  const status = document.createElement('span');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  const dots = document.createElement('span');
  dots.className = 'exit-dots';
  dots.ariaHidden = 'true';
  dots.hidden = true;
  dots.append(...Array.from({ length: presses }, () => document.createElement('i')));
  button.append(dots);
  button.after(status);

  let count = 0;
  let withAnotherKey = false;
  let timer = 0;

  const show = (words: string): void => {
    status.textContent = words;
    dots.hidden = count === 0;
    [...dots.children].forEach((dot, index) => dot.classList.toggle('on', index < count));
  };
  const forget = (): void => {
    clearTimeout(timer);
    if (count === 0) return;
    count = 0;
    show(words.timeUp);
  };

  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Shift' && !withAnotherKey) {
        count += 1;
        const left = presses - count;
        if (left === 0) {
          leave(button.href, words.loading);
          return;
        }
        if (count === 1) timer = window.setTimeout(forget, patience);
        show(words.press[left - 1] ?? '');
      } else forget();
      withAnotherKey = event.shiftKey;
    },
    true,
  );
}

/** Makes every way out of the page (`data-exit`) blank it first, and listens for three presses of Shift. */
export function watchExits(page: Document): void {
  const button = page.querySelector<HTMLAnchorElement>('a[data-exit=button]');
  if (button === null) return;
  const words = JSON.parse(button.dataset['words'] ?? '') as ExitWords;
  watchShift(button, words);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-exit]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave(link.href, words.loading);
    });
  }
  // A browser that brings the blanked page back from its memory shows the page again, not the blank.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
