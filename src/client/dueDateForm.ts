import type { BankHolidays } from '../model/bankHolidays.ts';
import { dueDate } from '../model/dueDate.ts';
import { dueDateText } from '../model/dueDateText.ts';
import type { DueDateWords } from '../model/dueDateText.ts';
import type { Calendar } from '../words/dates.ts';
import type { CountedLimit } from '../model/countedLimit.ts';
import { readLimit } from '../model/countedLimit.ts';
import type { dueDatePhrases } from './dueDatePhrases.ts';
import { showFaults } from './formFaults.ts';
import type { Phrases } from './phrases.ts';
import { phrasesOf } from './phrases.ts';

type DueDatePhrase = (typeof dueDatePhrases)[number];

/** The answer in sentences, or none while something is missing. */
export function answer(
  event: string,
  limit: CountedLimit | null,
  holidays: BankHolidays,
  words: DueDateWords,
): string[] {
  if (limit === null || !/^\d{4}-\d{2}-\d{2}$/u.test(event)) return [];
  const { duration, direction } = limit;
  const due = dueDate(event, duration, holidays, direction);
  return due === null ? [] : dueDateText(event, duration, direction, due, holidays, words);
}

/**
 * Answers whenever something changes in a form for working out due dates, which brings the bank holidays along. Each
 * limit to choose from says what it is (`data-what`), from what it is counted (`data-from`) and what else must be known
 * (`data-caveats`). What is missing is reported once the button is pressed.
 */
export function startDueDates(form: HTMLFormElement): void {
  const output = form.querySelector('output');
  const limits = form.querySelector('select');
  const days = form.querySelector<HTMLInputElement>('[type=number]');
  const event = form.querySelector<HTMLInputElement>('[type=date]');
  const eventName = event?.labels?.[0];
  if (output === null || limits === null || days === null || event === null || !eventName) return;

  const holidays = JSON.parse(form.dataset['bankHolidays'] ?? '') as BankHolidays;
  const words = wordsOf(form);
  const unnamed = eventName.textContent;
  const chosen = (): DOMStringMap => limits.selectedOptions[0]?.dataset ?? {};
  const isOwn = (): boolean => limits.value === '';
  const isNumber = (): boolean => days.value !== '' && days.validity.valid;

  const show = (): void => {
    const { what, from, caveats } = chosen();
    days.closest('p')?.toggleAttribute('hidden', !isOwn());
    eventName.textContent =
      from === undefined ? unnamed : words('thresholds.dueDate.countedFrom', { from });
    const own = isNumber() ? `${days.value} working-days within` : '';
    const sentences = answer(event.value, readLimit(isOwn() ? own : limits.value), holidays, words);
    const [day, ...notes] = sentences;
    output.hidden = day === undefined;
    if (day === undefined) return output.replaceChildren();
    output.replaceChildren(
      ...(what === undefined ? [] : [line('p', what)]),
      line('strong', day),
      ...[...notes, ...(caveats?.split('\n') ?? [])].map((note) => line('p', note)),
    );
  };
  const errorWord = words('thresholds.dueDate.error');
  const faults = (): Map<HTMLInputElement, string> => {
    const { from } = chosen();
    const found = new Map<HTMLInputElement, string>();
    if (isOwn() && !isNumber())
      found.set(days, words('thresholds.dueDate.enterNumber', { min: days.min, max: days.max }));
    if (event.value === '')
      found.set(
        event,
        from === undefined
          ? words('thresholds.dueDate.enterEvent')
          : words('thresholds.dueDate.enterDayOf', { from }),
      );
    return found;
  };
  form.addEventListener('input', () => {
    show();
    if (faults().size === 0) showFaults(form, new Map(), errorWord);
  });
  form.addEventListener('submit', (submission) => {
    submission.preventDefault();
    show();
    showFaults(form, faults(), errorWord);
  });
  form.hidden = false;
  show();
}

/** The words that the form brings along. Browsers do not know the months of every language, so their names come with it. */
function wordsOf(form: HTMLFormElement): DueDateWords & Phrases<DueDatePhrase> {
  const { months, days } = JSON.parse(form.dataset['calendar'] ?? '') as Calendar;
  const date = (day: string): string => {
    const [year = '', month = '', number = ''] = day.split('-');
    return `${Number(number)} ${months[Number(month) - 1] ?? ''} ${year}`;
  };
  return Object.assign(phrasesOf<DueDatePhrase>(form), {
    date,
    weekday: (day: string) => `${days[new Date(day).getUTCDay()] ?? ''} ${date(day)}`,
  });
}

function line(element: 'p' | 'strong', text: string): HTMLElement {
  return Object.assign(document.createElement(element), { textContent: text });
}
