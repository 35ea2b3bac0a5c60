import { phrasesOf } from './phrases.ts';

/** Words for comparison: small letters, no accents, no apostrophes, one space before each word. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/^ ?/u, ' ');
}

/**
 * Whether a text holds every word that was typed, each from its beginning.
 * @param text the text, folded
 * @param typed the words as typed
 */
export function holdsAll(text: string, typed: string): boolean {
  return folded(typed)
    .split(' ')
    .every((word) => text.includes(` ${word}`));
}

/**
 * Lets a box filter the list around it by words. The everyday words of its items, which are not on the page, are fetched
 * in the order of the list when the box is first used.
 */
export function watchWords(box: HTMLElement): void {
  const input = box.querySelector('input');
  const output = box.querySelector('output');
  const page = box.closest('.filter');
  if (input === null || output === null || page === null) return;
  const { everydayWords = '' } = box.dataset;
  const words = phrasesOf<'none' | 'shown'>(box);
  const items = [...page.querySelectorAll<HTMLElement>('section li')];
  const texts = new Map(items.map((item) => [item, folded(item.textContent)]));

  const show = (): void => {
    for (const item of items) item.hidden = !holdsAll(texts.get(item) ?? '', input.value);
    for (const section of page.querySelectorAll('section')) {
      section.hidden = section.querySelector('li:not([hidden])') === null;
    }
    const shown = items.filter((item) => item.offsetParent !== null).length;
    output.textContent = words(shown === 0 ? 'none' : 'shown', { count: shown });
  };
  const learn = async (): Promise<void> => {
    const answer = await fetch(everydayWords);
    const words = (await answer.json()) as string[];
    items.forEach((item, index) => {
      texts.set(item, folded(`${item.textContent} ${words[index] ?? ''}`));
    });
    if (input.value !== '') show();
  };
  // Without the everyday words, the words on the page still count. A copy that is opened from a folder does not have them.
  if (everydayWords !== '')
    input.addEventListener('focus', () => void learn().catch(() => undefined), { once: true });
  input.addEventListener('input', show);
  page.addEventListener('change', show);
  box.hidden = false;
}
