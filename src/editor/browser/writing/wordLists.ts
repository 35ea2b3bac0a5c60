/** Word writes the points of a list as paragraphs with a sign before them. They become lists again. */
export function wordLists(body: HTMLElement): void {
  const isPoint = (element: Element | null): element is HTMLElement =>
    element !== null && /mso-list:\s*l\d+/iu.test(element.getAttribute('data-style') ?? '');
  for (const first of body.querySelectorAll<HTMLElement>('p[data-style*="mso-list"]')) {
    if (!first.isConnected || !isPoint(first) || first.closest('li') !== null) continue;
    const points: HTMLElement[] = [];
    for (let next: Element | null = first; isPoint(next); next = next.nextElementSibling)
      points.push(next);
    first.before(listOf(points, levelOf(first)));
    for (const point of points) point.remove();
  }
}

function levelOf(point: HTMLElement): number {
  return Number(/level(\d+)/iu.exec(point.getAttribute('data-style') ?? '')?.[1] ?? 1);
}

/** Points from a level on as one list; deeper ones are lists within their points. */
function listOf(points: readonly HTMLElement[], level: number): HTMLElement {
  const isNumbered = /^\s*(?:\d+|[a-z]{1,3})[.)]/iu.test(points[0]?.textContent ?? '');
  const list = document.createElement(isNumbered ? 'ol' : 'ul');
  let index = 0;
  while (index < points.length) {
    const point = points[index];
    if (point === undefined) break;
    const item = document.createElement('li');
    const words = document.createElement('p');
    for (const sign of point.querySelectorAll('[data-style*="mso-list"]')) sign.remove();
    words.append(...point.childNodes);
    item.append(words);
    const next = points.findIndex((one, at) => at > index && levelOf(one) <= level);
    const end = next === -1 ? points.length : next;
    const deeper = points.slice(index + 1, end);
    const [below] = deeper;
    if (below !== undefined) item.append(listOf(deeper, levelOf(below)));
    list.append(item);
    index = end;
  }
  return list;
}
