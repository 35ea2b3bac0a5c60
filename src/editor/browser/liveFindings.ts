/** What the editor's server says of what is typed. The same shape as in `server/saving.ts`. */
interface LiveFinding {
  key: string;
  severity: string;
  head: string;
  words: string;
  cell: string | null;
}

interface LiveAnswer {
  findings: LiveFinding[];
  notes: string[];
  /** How many findings other files have. */
  others: number;
}

/** How long to wait after the last key, in milliseconds. */
const calm = 150;

/** Shows what the check says of a form while it is filled in, beside each field. */
export function showFindings(form: HTMLFormElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  const ask = async (): Promise<void> => {
    asking?.abort();
    asking = new AbortController();
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    try {
      const response = await fetch('/check', { method: 'POST', body, signal: asking.signal });
      if (response.ok) show(form, (await response.json()) as LiveAnswer);
      else tell(form, 'The check cannot be asked just now. You can still save.');
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return;
      tell(
        form,
        'The editor does not answer. What you typed is kept in this window: start the editor again, then reload.',
      );
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), calm);
  });
}

function show(form: HTMLFormElement, { findings, notes, others }: LiveAnswer): void {
  const lists = form.querySelectorAll<HTMLElement>('[data-findings]');
  for (const list of lists) {
    const own = findings.filter(({ key }) => key === list.dataset['findings']);
    const items = own.map(item);
    const isSame =
      [...list.children].map((one) => one.textContent).join() ===
      items.map((one) => one.textContent).join();
    if (!isSame) list.replaceChildren(...items);
    const field = document.getElementById(list.dataset['findings'] ?? '');
    setInvalid(
      field,
      own.some(({ severity }) => severity === 'error'),
    );
  }
  const cells = new Set(
    findings.flatMap(({ cell, severity }) =>
      severity === 'error' && cell !== null ? [`cell-${cell}`] : [],
    ),
  );
  for (const input of form.querySelectorAll<HTMLElement>('[id^="cell-"]'))
    setInvalid(input, cells.has(input.id));
  const elsewhere = form.querySelector('[data-elsewhere]');
  if (elsewhere !== null)
    elsewhere.textContent = others === 0 ? '' : `${others} more in other files.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  tell(
    form,
    [
      ...notes,
      errors === 0 ? 'Not saved yet. No errors here.' : `Not saved yet. Errors here: ${errors}.`,
    ].join(' '),
  );
}

function setInvalid(field: HTMLElement | null, isFaulty: boolean): void {
  if (isFaulty) field?.setAttribute('aria-invalid', 'true');
  else field?.removeAttribute('aria-invalid');
}

function item({ severity, head, words }: LiveFinding): HTMLLIElement {
  const line = document.createElement('li');
  line.className = severity;
  const strong = document.createElement('strong');
  strong.textContent = `${head}:`;
  line.append(strong, ` ${words}`);
  return line;
}

function tell(form: HTMLFormElement, words: string): void {
  const output = form.querySelector('output');
  if (output !== null && output.textContent !== words) output.textContent = words;
}
