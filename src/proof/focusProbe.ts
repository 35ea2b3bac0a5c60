import type { Paint } from './paint.ts';

/** A colour that appears with the focus and what lies beside it, in six hexadecimal digits each. */
interface Meeting {
  front: string;
  behind: string;
}

/** What has the keyboard focus. */
export interface FocusState {
  /** Tells stops apart; empty when nothing on the page has the focus. */
  stop: string;
  /** What it is, in words. */
  name: string;
  /** Every ring, edge or surface that appears with the focus; `null` where the browser draws a ring that styles do not tell of. */
  signs: Meeting[][] | null;
  /** What is wrong with where it is, in words. */
  faults: string[];
}

/** Remembers how everything looks without the focus. Runs in the page, after `loadPaint` and before a walk by key. */
export function rememberUnfocused(): void {
  const store = globalThis as unknown as { looks?: Map<Element, CSSStyleDeclaration> };
  store.looks = new Map(
    [...document.body.querySelectorAll('*')].map((element) => {
      const { outline, boxShadow, backgroundColor, backgroundImage, borderBottom } =
        getComputedStyle(element);
      const look = { outline, boxShadow, backgroundColor, backgroundImage, borderBottom };
      return [element, look as CSSStyleDeclaration];
    }),
  );
}

/** Looks at what has the focus: how it is shown, and whether anything covers it. Runs in the page, after `rememberUnfocused`. */
export function probeFocus(): FocusState {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement)
    return { stop: '', name: '', signs: null, faults: [] };
  const store = globalThis as unknown as {
    stops?: Element[];
    looks?: Map<Element, CSSStyleDeclaration>;
    newPaint: () => Paint;
  };
  const stops = (store.stops ??= []);
  if (!stops.includes(element)) stops.push(element);
  const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
  const faults: string[] = [];

  const thinnest = 2;
  const pixels = (text: string): number => Number.parseFloat(text) || 0;
  const signsOf = (): Meeting[][] => {
    const paint = store.newPaint();
    const style = getComputedStyle(element);
    const before = store.looks?.get(element);
    const around = paint.grounds(element.parentElement);
    const meet = (colour: string, grounds: ReturnType<Paint['grounds']>): Meeting[] =>
      grounds.map((ground) => paint.drawn(paint.read(colour), ground));
    const signs: Meeting[][] = [];
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = style;
    if (
      outlineStyle !== 'none' &&
      pixels(outlineWidth) >= thinnest &&
      style.outline !== before?.outline
    )
      signs.push(meet(outlineColor, pixels(outlineOffset) < 0 ? paint.grounds(element) : around));
    const shadows = style.boxShadow === before?.boxShadow ? '' : style.boxShadow;
    const shadow = /([a-z]+\([^)]*\)) (\S+)px (\S+)px \S+px (\S+)px( inset)?/gu;
    for (const [, colour = '', across, down, spread, inset] of shadows.matchAll(shadow)) {
      const shift = Math.max(Math.abs(Number(across)), Math.abs(Number(down)));
      if (shift + Number(spread) >= thinnest)
        signs.push(meet(colour, inset === undefined ? around : paint.grounds(element)));
    }
    if (
      before !== undefined &&
      style.borderBottom !== before.borderBottom &&
      pixels(style.borderBottomWidth) >= thinnest
    )
      signs.push(meet(style.borderBottomColor, around));
    if (before !== undefined && style.backgroundColor !== before.backgroundColor)
      signs.push(meet(style.backgroundColor, paint.layered(around, before)));
    return signs;
  };
  // Within a field for a date the browser rings a part of its own, and the field itself is no longer in focus.
  const signs = element.matches(':focus') ? signsOf() : null;

  const coverOf = (points: [number, number][]): Element | undefined =>
    points
      .flatMap(([x, y]) => document.elementFromPoint(x, y) ?? [])
      .find((hit) => {
        if (element.contains(hit) || hit.contains(element)) return false;
        for (let one: Element | null = hit; one !== null; one = one.parentElement)
          if (/fixed|sticky/u.test(getComputedStyle(one).position)) return !one.contains(element);
        return false;
      });
  const placeFaults = (rect: DOMRect): string[] => {
    const inset = 2;
    const left = Math.max(rect.left, 0) + inset;
    const right = Math.min(rect.right, innerWidth) - inset;
    const top = Math.max(rect.top, 0) + inset;
    const bottom = Math.min(rect.bottom, innerHeight) - inset;
    // What nearly fills the window, such as a table that scrolls, cannot be seen whole.
    if (rect.height > innerHeight * 0.8) return [];
    if (right <= left || bottom <= top) return [`${name} has the focus outside the window`];
    const isPartly = rect.top < -1 || rect.bottom > innerHeight + 1;
    const middle = (left + right) / 2;
    const cover = coverOf([
      [middle, (top + bottom) / 2],
      [middle, top],
      [middle, bottom],
    ]);
    return [
      ...(isPartly ? [`${name} has the focus partly outside the window`] : []),
      ...(cover
        ? [`${name} has the focus under ${cover.tagName.toLowerCase()}.${cover.className}`]
        : []),
    ];
  };
  const [rect] = element.getClientRects();
  if (rect === undefined || rect.width < 2 || rect.height < 2)
    faults.push(`${name} has the focus but no size`);
  else faults.push(...placeFaults(rect));
  return { stop: String(stops.indexOf(element) + 1), name, signs, faults };
}

/** What can be used with a pointer and was never reached by key, in words. Runs in the page, after a walk by key. */
export function probeUnreached(): string[] {
  const reached = (globalThis as unknown as { stops?: Element[] }).stops ?? [];
  const groups = new Set(
    reached.flatMap((element) =>
      element instanceof HTMLInputElement && element.type === 'radio' ? [element.name] : [],
    ),
  );
  return [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ]
    .filter((element) => {
      if (reached.includes(element) || !element.checkVisibility({ visibilityProperty: true }))
        return false;
      if (element.closest('[inert], [popover]:not(:popover-open)') !== null) return false;
      // Of a group of choices one alone is a stop; the arrow keys lead to the others.
      if (element instanceof HTMLInputElement && element.type === 'radio')
        return !groups.has(element.name);
      return !(element as HTMLButtonElement).disabled && element.tabIndex >= 0;
    })
    .map(
      (element) =>
        `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}" cannot be reached by keyboard`,
    );
}
