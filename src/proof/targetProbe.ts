/**
 * Things to press that are smaller than 24 pixels and too close to another, as guideline 2.5.8 measures them, in words.
 * Links within a sentence are excepted there. Runs in the page.
 */
export function probeTargets(): string[] {
  const least = 24;
  interface Target {
    element: Element;
    rect: DOMRect;
    layer: Element | null;
  }
  const inSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest(
      'p, li, dd, dt, td, th, figcaption, caption, summary, div, h1, h2, h3',
    );
    const around = (block?.textContent ?? '').trim().length;
    return around > element.textContent.trim().length;
  };
  // A bar that stays in the window, or an open menu, lies over the page by chance and goes away again.
  const layerOf = (element: Element): Element | null => {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const { position, zIndex } = getComputedStyle(one);
      if (/fixed|sticky/u.test(position) || (position === 'absolute' && zIndex !== 'auto'))
        return one;
    }
    return null;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    element.getBoundingClientRect().height > 1;
  const targets: Target[] = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
  ]
    .filter(isSeen)
    .map((element) => ({
      element: element.closest('label') ?? element,
      rect: (element.closest('label') ?? element).getBoundingClientRect(),
      layer: layerOf(element),
    }));
  const middle = ({ rect }: Target) => ({
    x: rect.left + rect.width / 2,
    y: rect.top + rect.height / 2,
  });
  const distance = (from: Target, to: Target): number => {
    const { x, y } = middle(from);
    const dx = Math.max(to.rect.left - x, 0, x - to.rect.right);
    const dy = Math.max(to.rect.top - y, 0, y - to.rect.bottom);
    return Math.hypot(dx, dy);
  };
  const isSmall = ({ rect }: Target): boolean =>
    rect.width < least - 0.5 || rect.height < least - 0.5;
  return targets
    .filter((target) => isSmall(target) && !inSentence(target.element))
    .filter((target) =>
      targets.some((other) => {
        if (other.layer !== target.layer) return false;
        if (other.element === target.element || other.element.contains(target.element))
          return false;
        const from = middle(target);
        const to = middle(other);
        return isSmall(other)
          ? Math.hypot(from.x - to.x, from.y - to.y) < least - 0.5
          : distance(target, other) < least / 2;
      }),
    )
    .map(
      ({ element, rect }) =>
        `"${element.textContent.trim().slice(0, 40)}" is ${Math.round(rect.width)} by ${Math.round(rect.height)} pixels, with another beside it`,
    );
}
