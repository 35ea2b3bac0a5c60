/** Text of one colour on another, with a place where it was seen. */
export interface SeenColours {
  /** Six hexadecimal digits. */
  front: string;
  behind: string;
  /** Some of the text. */
  text: string;
}

/** Every pair of colours that text is drawn with. Text on pictures and gradients is left out. Runs in the page. */
export function probeColours(): SeenColours[] {
  const hex = (colour: string): string | null => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
    if (alpha === 0) return null;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const backgrounds = new Map<Element, string | null>();
  const behind = (element: Element): string | null => {
    const known = backgrounds.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const own = hex(style.backgroundColor);
    const drawn = style.backgroundImage !== 'none';
    const result = drawn
      ? own
      : (own ?? (element.parentElement === null ? '#ffffff' : behind(element.parentElement)));
    backgrounds.set(element, result);
    return result;
  };
  const seen = new Map<string, SeenColours>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (parent === null || text === '' || !parent.checkVisibility()) continue;
    const front = hex(getComputedStyle(parent).color);
    const back = behind(parent);
    if (front === null || back === null || parent.getBoundingClientRect().width <= 1) continue;
    const key = `${front} ${back}`;
    if (!seen.has(key)) seen.set(key, { front, behind: back, text: text.slice(0, 40) });
  }
  return [...seen.values()];
}
