import type { ActiveElement, Chart } from 'chart.js';
import type { ChartDefinition } from '../charts/chartDefinition.ts';
import { pointText } from '../charts/pointText.ts';

/**
 * The category that a key leads to from the one that is shown, `null` for none shown, or `undefined` when the key means
 * nothing here.
 */
export function categoryAfter(
  key: string,
  shown: number | null,
  count: number,
): number | null | undefined {
  if (key === 'ArrowRight') return shown === null ? 0 : Math.min(shown + 1, count - 1);
  if (key === 'ArrowLeft') return shown === null ? count - 1 : Math.max(shown - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return key === 'Escape' ? null : undefined;
}

/** Shows the numbers of one category as the pointer would, or hides them. */
function show(chart: Chart, definition: ChartDefinition, category: number | null): void {
  const active: ActiveElement[] =
    category === null
      ? []
      : chart.data.datasets.flatMap((_, datasetIndex) => {
          const element = chart.getDatasetMeta(datasetIndex).data[category];
          const isDrawn = element !== undefined && !Number.isNaN(element.x + element.y);
          return isDrawn ? [{ element, datasetIndex, index: category }] : [];
        });
  const [first] = active;
  chart.setActiveElements(definition.kind === 'line' ? active : []);
  chart.tooltip?.setActiveElements(active, { x: first?.element.x ?? 0, y: first?.element.y ?? 0 });
  chart.render();
}

/** Lets the left and right arrow keys walk through the categories of a chart; each is shown, and said aloud by screen readers. */
export function readPoints(
  frame: HTMLElement,
  definition: ChartDefinition,
  current: () => Chart,
): void {
  const spoken = frame.parentElement?.querySelector('[role="status"]');
  let shown: number | null = null;
  const go = (category: number | null): void => {
    shown = category;
    show(current(), definition, category);
    if (spoken) spoken.textContent = category === null ? '' : pointText(definition, category);
  };
  frame.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = categoryAfter(event.key, shown, definition.categories.length);
    // If there is nothing to close, Escape is left to other listeners.
    if (next === undefined || (next === null && shown === null)) return;
    event.preventDefault();
    go(next);
  });
  frame.addEventListener('blur', () => {
    if (shown !== null) go(null);
  });
}
