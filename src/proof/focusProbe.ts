/** What has the keyboard focus. */
export interface FocusState {
  /** Tells stops apart; empty when nothing on the page has the focus. */
  stop: string;
  /** What is wrong with how it is shown, in words. */
  faults: string[];
}

/** Looks at what has the focus: whether it can be seen, and whether anything lies on it. Runs in the page. */
export function probeFocus(): FocusState {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement)
    return { stop: '', faults: [] };
  const store = globalThis as unknown as { stops?: Element[] };
  const stops = (store.stops ??= []);
  if (!stops.includes(element)) stops.push(element);
  const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
  const faults: string[] = [];

  // A ring may be drawn around the element itself or, for a choice, around its frame.
  const style = getComputedStyle(element);
  const ring = Number.parseFloat(style.outlineWidth);
  const isRinged = style.outlineStyle !== 'none' && ring >= 2;
  // Within a field for a date the browser rings a part of its own, and the field itself is no longer in focus.
  const isPart = !element.matches(':focus');
  if (!isPart && !isRinged && style.boxShadow === 'none')
    faults.push(`${name} does not show its focus`);

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
    faults.push(`${name} has the focus and no size`);
  else faults.push(...placeFaults(rect));
  return { stop: String(stops.indexOf(element) + 1), faults };
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
        `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}" cannot be reached by key`,
    );
}
