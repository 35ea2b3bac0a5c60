import { isKeyOn, switchKey } from './searchKey.ts';

/** Shows the choice between the key on and the key off, as it stands in this tab. */
export function showKeySwitch(page: Document): void {
  const frame = page.querySelector<HTMLElement>('[data-key-switch]');
  const box = frame?.querySelector('input');
  if (!frame || !box) return;
  const show = (): void => {
    box.checked = isKeyOn();
  };
  show();
  frame.hidden = false;
  box.addEventListener('change', () => switchKey(box.checked));
  // A browser that brings the page back from its memory shows the choice as it was.
  addEventListener('pageshow', show);
}
