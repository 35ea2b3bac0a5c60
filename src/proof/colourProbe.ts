import type { Paint } from './paint.ts';

/** Text of one colour on another, with a place where it was seen. */
export interface SeenColours {
  /** Six hexadecimal digits. */
  front: string;
  behind: string;
  /** Whether one of them came about by mixing, through a gradient or something half transparent. */
  isMixed: boolean;
  /** Whether the text is on a picture, so that `behind` means nothing. */
  isPicture: boolean;
  /** Some of the text. */
  text: string;
}

/**
 * Every pair of colours that text is drawn with, as far as styles tell: on a gradient each of its colours counts. Runs in the
 * page, after `loadPaint`.
 */
export function probeColours(): SeenColours[] {
  const paint = (globalThis as unknown as { newPaint: () => Paint }).newPaint();
  const seen = new Map<string, SeenColours>();
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1;
  const see = (text: string, color: string, grounds: ReturnType<Paint['grounds']>): void => {
    const front = paint.read(color);
    if (text.trim() === '' || front[3] === 0) return;
    for (const ground of grounds) {
      const drawn = paint.drawn(front, ground);
      const { isPicture } = ground;
      const isMixed = ground.isMixed || front[3] < 1;
      const key = `${drawn.front} ${drawn.behind} ${isMixed} ${isPicture}`;
      if (!seen.has(key))
        seen.set(key, { ...drawn, isMixed, isPicture, text: text.trim().slice(0, 40) });
    }
  };
  for (const element of document.body.querySelectorAll('*')) {
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const isField = element.matches(
      'select, textarea, input:not([type="checkbox"], [type="radio"])',
    );
    const field = isField ? (element as HTMLInputElement) : null;
    const text = texts[0]?.textContent ?? field?.value ?? '';
    const marks = ['::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      return /^"./u.test(style.content) && !/^"\s*"$/u.test(style.content) ? [style] : [];
    });
    if ((text.trim() === '' && marks.length === 0) || !isSeen(element)) continue;
    const grounds = paint.grounds(element);
    see(text, getComputedStyle(element).color, grounds);
    for (const style of marks) see(style.content, style.color, paint.layered(grounds, style));
    if (field !== null && 'placeholder' in field)
      see(field.placeholder, getComputedStyle(field, '::placeholder').color, grounds);
  }
  return [...seen.values()];
}
