import type { ChartDefinition } from '../charts/chartDefinition.ts';

/** The keys that walk through the points of a chart. */
const readingKeys = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Makes a picture something that the keyboard reaches, and says how its points are read. */
function nameFrame(frame: HTMLElement, { id, title }: ChartDefinition): void {
  frame.tabIndex = 0;
  frame.setAttribute('role', 'img');
  frame.setAttribute('aria-label', `${title}. ${frame.querySelector('img')?.alt ?? ''}`);
  const hint = document.createElement('p');
  hint.className = 'hidden';
  hint.id = `keys-${id.replace('/', '-')}`;
  hint.textContent = frame.dataset['keys'] ?? '';
  hint.dataset['needsScript'] = '';
  frame.setAttribute('aria-describedby', hint.id);
  const spoken = document.createElement('p');
  spoken.className = 'hidden';
  spoken.setAttribute('role', 'status');
  frame.after(hint, spoken);
}

/**
 * Lets a reader ask for the points of a chart: with a mouse over the picture, with a tap or with an arrow key. Until then only
 * the picture is loaded. If anything fails, the picture stays.
 */
function offerPoints(frame: HTMLElement): void {
  const definition = JSON.parse(
    frame.querySelector('script')?.textContent ?? '',
  ) as ChartDefinition;
  nameFrame(frame, definition);
  const asked = new AbortController();
  const { signal } = asked;
  const open = async (): Promise<HTMLCanvasElement> => {
    asked.abort();
    const { openChart } = await import('./chartCanvas.ts');
    await document.fonts.ready;
    return openChart(frame, definition);
  };
  frame.addEventListener(
    'pointerenter',
    ({ pointerType }) => {
      // A finger on the picture may be scrolling the page.
      if (pointerType !== 'touch') void open();
    },
    { signal },
  );
  frame.addEventListener(
    'click',
    ({ clientX, clientY }) =>
      void open().then((canvas) =>
        canvas.dispatchEvent(new MouseEvent('click', { clientX, clientY })),
      ),
    { signal },
  );
  frame.addEventListener(
    'keydown',
    (event) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (!readingKeys.includes(key) || altKey || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      void open().then(() => frame.dispatchEvent(new KeyboardEvent('keydown', { key })));
    },
    { signal },
  );
}

/** Opens the figures that are folded away while a page is printed, for browsers whose styles cannot say so. */
function openOnPaper(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        ':is(.figure details, .long-table):not([open], .screen-only)',
      ),
    ];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}

/** Makes every chart of the page ready to be asked. */
export function watchCharts(): void {
  openOnPaper();
  for (const frame of document.querySelectorAll<HTMLElement>('[data-chart]')) offerPoints(frame);
}
