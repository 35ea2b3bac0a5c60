import type { BankHolidays } from '../model/bankHolidays.ts';
import { dueDate } from '../model/dueDate.ts';
import { dueDateText } from '../model/dueDateText.ts';
import type { CountedLimit } from '../model/countedLimit.ts';
import { readLimit } from '../model/countedLimit.ts';

/** The answer in sentences, or none while something is missing. */
export function answer(
  event: string,
  limit: CountedLimit | null,
  holidays: BankHolidays,
): string[] {
  if (limit === null || !/^\d{4}-\d{2}-\d{2}$/u.test(event)) return [];
  const { duration, direction } = limit;
  const due = dueDate(event, duration, holidays, direction);
  return due === null ? [] : dueDateText(event, duration, direction, due, holidays);
}

/** Answers whenever something changes in a form for working out due dates, which brings the bank holidays along. */
export function startDueDates(form: HTMLFormElement): void {
  const output = form.querySelector('output');
  const limits = form.querySelector('select');
  const days = form.querySelector<HTMLInputElement>('[type=number]');
  const event = form.querySelector<HTMLInputElement>('[type=date]');
  if (output === null || limits === null || days === null || event === null) return;

  const holidays = JSON.parse(form.dataset['bankHolidays'] ?? '') as BankHolidays;
  const show = (): void => {
    const isOwn = limits.value === '';
    days.closest('p')?.toggleAttribute('hidden', !isOwn);
    const isNumber = days.value !== '' && days.validity.valid;
    const own = isNumber ? `${days.value} working-days within` : '';
    const sentences = answer(event.value, readLimit(isOwn ? own : limits.value), holidays);
    output.replaceChildren(
      ...sentences.map((sentence) =>
        Object.assign(document.createElement('p'), { textContent: sentence }),
      ),
    );
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (submission) => {
    submission.preventDefault();
    show();
  });
  form.hidden = false;
  show();
}
