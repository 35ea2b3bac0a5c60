/**
 * Shapes that are drawn as a coloured surface without words, and whether they can still be seen. With colours forced a
 * browser takes surfaces away, so such a shape needs a border or a colour of the system. Runs in the page.
 * @param task remembers the shapes with the site's own colours, or says which have vanished
 */
export function probeShapes(task: 'remember' | 'compare'): string[] {
  const store = globalThis as unknown as { shapes?: [Element, string | null][] };
  const surface = (element: Element, part: string | null): string =>
    getComputedStyle(element, part).backgroundColor;
  const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|^transparent$/u.test(colour);
  // What lies behind everything else, in the colours of this moment.
  const sample = document.body.appendChild(document.createElement('i'));
  sample.style.backgroundColor = 'Canvas';
  const canvas = surface(sample, null);
  sample.remove();
  const ground = (element: Element | null): string => {
    for (let one = element; one !== null; one = one.parentElement)
      if (!isClear(surface(one, null))) return surface(one, null);
    return canvas;
  };
  const isShape = (element: Element, part: string | null): boolean => {
    const style = getComputedStyle(element, part);
    if (isClear(style.backgroundColor)) return false;
    if (part === null) {
      const { width, height } = element.getBoundingClientRect();
      return (
        element.childNodes.length === 0 &&
        width > 2 &&
        height > 2 &&
        !element.matches('input, img, canvas, svg *')
      );
    }
    return style.content === '""' && style.display !== 'none';
  };
  if (task === 'remember') {
    store.shapes = [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) =>
        [null, '::before', '::after'].flatMap((part): [Element, string | null][] =>
          isShape(element, part) ? [[element, part]] : [],
        ),
      );
    return [];
  }
  return (store.shapes ?? []).flatMap(([element, part]) => {
    const style = getComputedStyle(element, part);
    const hasBorder = style.borderStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0;
    const behind = ground(part === null ? element.parentElement : element);
    return hasBorder || style.backgroundColor !== behind
      ? []
      : [`${element.tagName.toLowerCase()}.${element.className}${part ?? ''} vanishes`];
  });
}
