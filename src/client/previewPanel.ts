/** A finding as the feed of the preview sends it. */
interface ShownFinding {
  code: string;
  severity: 'error' | 'warning';
  file: string;
  line?: number;
  cell?: string;
  message: string;
  hint: string;
}

/** What the feed sends after every check. */
interface Message {
  own: ShownFinding[];
  others: ShownFinding[];
  isCurrent: boolean;
  editor: string | null;
}

/**
 * The panel that shows, while someone edits, what the check has found: first what concerns this page, then the rest. It is
 * on the pages of the preview and never on a published page.
 */
const panel = document.createElement('aside');
panel.setAttribute('aria-label', 'Findings of the check');
panel.dataset['almanacPanel'] = '';
panel.style.cssText =
  'position:fixed;inset:auto 0 0 0;max-height:50vh;overflow:auto;z-index:9999;background:#fff;color:#1d1d1d;border-top:4px solid #00703c;padding:.5rem 1rem;font:1rem/1.5 system-ui,sans-serif;';

/** A link that opens the editor at what is read just now. */
const editLink = element('a', 'Edit this page') as HTMLAnchorElement;

const feed = new EventSource(
  `/__almanac/findings?page=${encodeURIComponent(window.location.pathname)}`,
);
feed.addEventListener('message', ({ data }: MessageEvent<string>) =>
  show(JSON.parse(data) as Message),
);
window.addEventListener('pagehide', () => feed.close());

function show({ own, others, isCurrent, editor }: Message): void {
  if (editor !== null && !editLink.isConnected) offerEditor(editor);
  if (own.length + others.length === 0) {
    panel.remove();
    return;
  }
  panel.replaceChildren(heading(own.length, others.length, isCurrent), list(own), rest(others));
  panel.style.borderTopColor = isCurrent ? '#ffdd00' : '#d4351c';
  document.body.append(panel);
}

function offerEditor(editor: string): void {
  editLink.style.cssText =
    'display:inline-block;margin:.5rem 0;padding:.25rem .75rem;border:2px solid #1d5288;background:#fff;color:#1d5288;font:1rem/1.5 system-ui,sans-serif;';
  const address = `${editor}/page?address=${encodeURIComponent(window.location.pathname)}`;
  editLink.href = address;
  editLink.addEventListener('click', () => {
    editLink.href = `${address}&place=${encodeURIComponent(placeInView())}`;
  });
  document.querySelector('main')?.prepend(editLink);
}

/** The anchor of the first heading, paragraph or row that is in view. */
function placeInView(): string {
  const places = document.querySelectorAll('main .prose [id]:is(h2, h3, h4, h5, h6, p, li, tr)');
  return [...places].find((one) => one.getBoundingClientRect().top >= 0)?.id ?? '';
}

function heading(own: number, others: number, isCurrent: boolean): HTMLElement {
  const words = element(
    'p',
    isCurrent
      ? 'The check found something.'
      : 'This page shows the last sound version: there are errors.',
  );
  words.setAttribute('role', 'status');
  words.style.fontWeight = 'bold';
  words.style.margin = '0';
  words.append(` ${own} on this page, ${others} elsewhere.`);
  return words;
}

function list(findings: readonly ShownFinding[]): HTMLElement {
  const items = document.createElement('ul');
  items.style.margin = '.5rem 0';
  items.append(...findings.map(item));
  return items;
}

function rest(findings: readonly ShownFinding[]): HTMLElement {
  const details = document.createElement('details');
  details.hidden = findings.length === 0;
  details.append(element('summary', `${findings.length} elsewhere`), list(findings));
  return details;
}

function item({ severity, file, line, cell, message, hint, code }: ShownFinding): HTMLElement {
  const place = [
    file,
    line === undefined ? '' : `line ${line}`,
    cell === undefined ? '' : `cell ${cell}`,
  ]
    .filter(Boolean)
    .join(', ');
  const entry = document.createElement('li');
  const kind = element('strong', severity === 'error' ? '✖ Error' : '⚠ Warning');
  entry.append(kind, ` in ${place}: ${message} `, element('em', hint), ` (${code})`);
  return entry;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
