import type { ChartDefinition } from '../charts/chartDefinition.ts';

/** How far below the window a picture may be when the drawing is fetched, in pixels. */
const ahead = '200px';

/** Whether the reader has asked for as little traffic as possible. Not every browser tells. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Fetches the drawing and lays it over a picture. Should anything fail, the picture stays. */
async function bringToLife(chart: HTMLElement): Promise<void> {
  const data = chart.querySelector('script')?.textContent ?? '';
  const { openChart } = await import('./chartCanvas.ts');
  await document.fonts.ready;
  openChart(chart, JSON.parse(data) as ChartDefinition);
}

/** Opens what is folded away inside figures while a page is printed, for browsers whose styles cannot say so. */
function openOnPaper(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.figure-details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}

/**
 * Brings charts to life when they come into view or, for readers who save data, when they are pointed at. Until then
 * nothing but the static picture is loaded.
 */
export function watchCharts(): void {
  const charts = [...document.querySelectorAll<HTMLElement>('[data-chart]')];
  openOnPaper();
  if (savesData() || !('IntersectionObserver' in window)) {
    for (const chart of charts) {
      chart.addEventListener('pointerdown', () => void bringToLife(chart), { once: true });
    }
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) {
          observer.unobserve(target);
          void bringToLife(target as HTMLElement);
        }
      }
    },
    { rootMargin: ahead },
  );
  for (const chart of charts) observer.observe(chart);
}
