/** How long the keyboard must have been still before and after the key, in milliseconds: a lone press, no dictated text. */
const stillBefore = 800;
const stillAfter = 120;

/** What the tab is called while its reader has switched the key off. A tab keeps its name from page to page, and nothing is stored. */
const offName = 'slash-key-off';

/** Says whether the key works in this tab. */
export function isKeyOn(): boolean {
  return window.name !== offName;
}

/** Switches the key on or off for this tab. */
export function switchKey(on: boolean): void {
  window.name = on ? '' : offName;
}

/** Lets the key "/" open the search: the field on this page, else the search page. */
export function openSearchByKey(page: Document): void {
  let lastKey = -Infinity;
  let waiting = 0;
  page.addEventListener('keydown', (event) => {
    clearTimeout(waiting);
    const wasStill = event.timeStamp - lastKey > stillBefore;
    lastKey = event.timeStamp;
    const plain =
      !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing;
    if (event.key !== '/' || !plain || !wasStill || isTyping(event.target) || !isKeyOn()) return;
    event.preventDefault();
    waiting = window.setTimeout(() => openSearch(page), stillAfter);
  });
}

function openSearch(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('#search-words');
  if (field === null) {
    location.assign('/search/#search-words');
    return;
  }
  field.focus();
  field.select();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
