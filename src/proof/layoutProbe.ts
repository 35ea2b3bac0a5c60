/** What a page loses in the window that it is in, in words; empty when nothing is lost. */
export interface LayoutFaults {
  /** Wider than the window, or text outside it. */
  sideways: string[];
  /** Text that is cut off or covered by other text. */
  lost: string[];
}

/**
 * Looks for text that a window cuts off. Runs in the page, so everything that it needs is inside it.
 * @example await page.evaluate(probeLayout)
 */
export function probeLayout(): LayoutFaults {
  const sideways: string[] = [];
  const lost: string[] = [];
  const root = document.documentElement;
  const windowWidth = root.clientWidth;
  if (root.scrollWidth > windowWidth)
    sideways.push(`the page is ${root.scrollWidth - windowWidth} pixels wider than the window`);

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const short = (text: string): string => text.trim().replace(/\s+/gu, ' ').slice(0, 40);

  interface Surroundings {
    /** Scrolls on its own, so nothing in it is out of reach. */
    scrolls: boolean;
    /** Hidden from sight on purpose, for screen readers. */
    unseen: boolean;
    /** What it is in, if that covers the rest of the page: a fixed bar or an open menu. */
    layer: Element | null;
    /** What cuts off whatever is larger than it. */
    clip: Element | null;
  }
  const known = new Map<Element, Surroundings>();
  const surroundings = (element: Element): Surroundings => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const outer =
      element.parentElement === null
        ? { scrolls: false, unseen: false, layer: null, clip: null }
        : surroundings(element.parentElement);
    const style = styleOf(element);
    const clips = /hidden|clip/u.test(`${style.overflowX} ${style.overflowY}`);
    const result = {
      scrolls: outer.scrolls || (element !== root && /auto|scroll/u.test(style.overflowX)),
      unseen:
        outer.unseen ||
        (clips && element.clientWidth <= 1) ||
        style.clipPath === 'inset(50%)' ||
        element.closest('[aria-hidden="true"]') === element,
      layer:
        /fixed|sticky/u.test(style.position) ||
        (style.position === 'absolute' && style.zIndex !== 'auto')
          ? element
          : outer.layer,
      clip: clips && element !== root && element !== document.body ? element : outer.clip,
    };
    known.set(element, result);
    return result;
  };

  interface Line {
    node: Node;
    text: string;
    rect: DOMRect;
    layer: Element | null;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (parent === null || text.trim() === '' || !parent.checkVisibility()) continue;
    const around = surroundings(parent);
    if (around.unseen) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      if (!around.scrolls && (rect.right > windowWidth + 1 || rect.left < -1))
        sideways.push(`"${short(text)}" extends beyond the window`);
      if (around.clip !== null) {
        const frame = around.clip.getBoundingClientRect();
        if (rect.bottom > frame.bottom + 2 || rect.right > frame.right + 2)
          lost.push(`"${short(text)}" is cut off`);
      }
      if (!around.scrolls) lines.push({ node, text, rect, layer: around.layer });
    }
  }

  // Letters reach beyond their line a little, so only a true overlap counts.
  lines.sort((one, other) => one.rect.top - other.rect.top);
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || other.rect.top >= one.rect.bottom) break;
      const across =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      const least = Math.min(one.rect.height, other.rect.height);
      if (one.node === other.node || one.layer !== other.layer) continue;
      if (across > 3 && down > least * 0.6)
        lost.push(`"${short(one.text)}" and "${short(other.text)}" overlap`);
    }
  });
  return { sideways: [...new Set(sideways)], lost: [...new Set(lost)] };
}
