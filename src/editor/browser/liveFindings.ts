import type { LiveTable } from '../content/liveTable.ts';
import { cured } from '../../findings/cured.ts';
import { cureLabel, curedText } from './cures.ts';
import { beginAtFault, plainText, selectFault } from './faultLines.ts';
import { isUnknown, noAnswer, unknownWindow } from './heldSubmit.ts';
import { showTable } from './liveTable.ts';
import { tell } from './told.ts';
import type { LiveFinding } from '../server/liveFinding.ts';

export type { LiveFinding };

interface LiveAnswer {
  findings: LiveFinding[];
  notes: string[];
  /** How many findings other files have. */
  others: number;
  /** What would be hidden, and sums; left out where no table is typed. */
  table?: LiveTable;
}

/** How long to wait after the last key, in milliseconds. */
const calm = 150;

/** Shows what the check says of a form, at once and while it is filled in, beside each field. */
export function showFindings(form: HTMLFormElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  const ask = async (isTyped: boolean): Promise<void> => {
    asking?.abort();
    asking = new AbortController();
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    try {
      const response = await fetch('/check', { method: 'POST', body, signal: asking.signal });
      if (isUnknown(response)) return tell(form, unknownWindow);
      if (!response.ok)
        return tell(form, 'The check is not working at the moment. You can still save.');
      const answer = (await response.json()) as LiveAnswer;
      show(form, answer);
      beginAtFault(form, answer.findings);
      if (isTyped) tell(form, summary(answer));
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return;
      tell(form, noAnswer);
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(true), calm);
  });
  void ask(false);
}

function show(form: HTMLFormElement, { findings, others, table }: LiveAnswer): void {
  if (table !== undefined) showTable(form, table);
  // The text editor shows what is about its blocks.
  const isWriting = form.dataset['writing'] !== undefined;
  const shown = findings.filter(({ block }) => !isWriting || block === null);
  form.dispatchEvent(new CustomEvent('findings', { detail: findings }));
  for (const list of form.querySelectorAll<HTMLElement>('[data-findings]')) {
    const own = shown.filter(({ key }) => key === list.dataset['findings']);
    const field = document.getElementById(list.dataset['findings'] ?? '');
    const items = own.map((finding) => {
      const canBeCured = valueWithCure(finding) !== null || plainText(form) !== null;
      const line = findingLine(finding, canBeCured ? () => void cureForm(form, finding) : null);
      if (finding.line !== null && plainText(form) !== null)
        line.append(
          ' ',
          minorButton(`Go to line ${finding.line}`, () => selectFault(form, finding)),
        );
      return line;
    });
    const isSame =
      [...list.children].map((one) => one.textContent).join() ===
      items.map((one) => one.textContent).join();
    if (!isSame) list.replaceChildren(...items);
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
  const isListed = form.querySelector('[data-findings="other"] li') !== null;
  showPart(form, '[data-nothing]', findings.length === 0);
  showPart(form, '[data-beside]', findings.length > 0 && !isListed);
}

function showPart(form: HTMLFormElement, part: string, isShown: boolean): void {
  const found = form.querySelector<HTMLElement>(part);
  if (found !== null) found.hidden = !isShown;
}

function summary({ findings, notes }: LiveAnswer): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    ...notes,
    errors === 0 ? 'Not saved yet. No errors here.' : `Not saved yet. Errors here: ${errors}.`,
  ].join(' ');
}

/** Writes what is certain to be meant: into a field, into the cell that it is about, or into a text. */
async function cureForm(form: HTMLFormElement, finding: LiveFinding): Promise<void> {
  const value = valueWithCure(finding);
  const box = value === null ? plainText(form) : fieldOf(finding);
  const words = value ?? (box === null ? null : ((await curedText(form, finding))?.words ?? null));
  if (box === null || words === null) return;
  box.value = words;
  box.focus();
  form.dispatchEvent(new Event('input'));
}

/** What the field or cell of a finding would hold with the cure; `null` when the words of the cure are not there. */
function valueWithCure(finding: LiveFinding): string | null {
  const field = fieldOf(finding);
  return field === null || finding.cure === null ? null : cured(field.value, finding.cure);
}

/** The field or cell that a finding is about; `null` when it is about a text. */
function fieldOf({ cell, key }: LiveFinding): (HTMLElement & { value: string }) | null {
  const found = document.getElementById(cell === null ? key : `cell-${cell}`);
  return found !== null && 'value' in found ? (found as HTMLElement & { value: string }) : null;
}

function setInvalid(field: HTMLElement | null, isFaulty: boolean): void {
  if (isFaulty) field?.setAttribute('aria-invalid', 'true');
  else field?.removeAttribute('aria-invalid');
}

/**
 * A finding as it is shown, with a button where the cure is certain.
 * @param cured writes the cure; `null` when there is none that can be written here
 */
export function findingLine(
  { severity, head, words, cure, place }: LiveFinding,
  cured: (() => void) | null,
): HTMLLIElement {
  const line = document.createElement('li');
  line.className = severity;
  const strong = document.createElement('strong');
  strong.textContent = `${head}:`;
  line.append(strong, ' ', ...(place === null ? [] : [placeLink(place), ': ']), words);
  if (cure !== null && cured !== null) {
    line.append(' ', minorButton(cureLabel(cure), cured));
  }
  return line;
}

function placeLink({ words, address }: NonNullable<LiveFinding['place']>): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.dataset['go'] = '';
  link.textContent = words;
  return link;
}

function minorButton(words: string, pressed: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'minor';
  button.textContent = words;
  button.addEventListener('click', pressed);
  return button;
}
