import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankHolidaysEngland } from '../../../src/model/bankHolidays.ts';
import { dueDate } from '../../../src/model/dueDate.ts';
import { dueDateText } from '../../../src/model/dueDateText.ts';
import type { Duration, TimeLimit } from '../../../src/schemas/timeLimit.ts';
import { english } from '../../../src/words/words.ts';

const days = (event: string, duration: Duration, direction?: TimeLimit['direction']) =>
  dueDate(event, duration, bankHolidaysEngland, direction)?.date;
const working = (event: string, value: number, direction?: TimeLimit['direction']) =>
  days(event, { value, unit: 'working-days' }, direction);

test.each([
  ['over Christmas and New Year', '2019-12-09', 15, '2020-01-02'],
  ['from Christmas Eve', '2019-12-24', 1, '2019-12-27'],
  ['over Easter', '2019-04-18', 1, '2019-04-23'],
  ['of 15 days over Easter', '2019-04-10', 15, '2019-05-03'],
  ['over a weekend', '2019-09-20', 1, '2019-09-23'],
  ['from a Saturday', '2019-09-21', 1, '2019-09-23'],
  ['from a bank holiday', '2019-08-26', 1, '2019-08-27'],
  ['over the moved bank holiday of 2020', '2020-05-01', 5, '2020-05-11'],
  ['on the Monday that became a working day in 2020', '2020-05-01', 1, '2020-05-04'],
  ['over the jubilee of 2022', '2022-06-01', 1, '2022-06-06'],
  ['on the Monday that became a working day in 2022', '2022-05-27', 1, '2022-05-30'],
  ['over the funeral of 2022', '2022-09-16', 1, '2022-09-20'],
  ['over the coronation of 2023', '2023-05-05', 1, '2023-05-09'],
  ['over two substitute days', '2021-12-24', 1, '2021-12-29'],
  ['of 45 days', '2019-09-19', 45, '2019-11-21'],
])('a time limit in working days %s ends on the right day', (_name, event, value, expected) => {
  expect(working(event, value)).toBe(expected);
});

test.each([
  ['seven working days before', '2020-01-06', { value: 7, unit: 'working-days' }, '2019-12-23'],
  ['five days before', '2019-03-03', { value: 5, unit: 'days' }, '2019-02-26'],
  ['six weeks before', '2019-09-19', { value: 6, unit: 'weeks' }, '2019-08-08'],
] as const)('a time limit of %s counts back', (_name, event, duration, expected) => {
  expect(days(event, duration, 'before')).toBe(expected);
});

test.each([
  ['days', '2019-12-24', { value: 10, unit: 'days' }, '2020-01-03'],
  ['weeks', '2019-09-19', { value: 6, unit: 'weeks' }, '2019-10-31'],
  ['months', '2019-09-19', { value: 3, unit: 'months' }, '2019-12-19'],
  ['months into a short month', '2019-11-30', { value: 3, unit: 'months' }, '2020-02-29'],
  ['months from the last day of a year', '2019-12-31', { value: 6, unit: 'months' }, '2020-06-30'],
  ['years', '2020-02-29', { value: 1, unit: 'years' }, '2021-02-28'],
] as const)('%s are counted on the calendar', (_name, event, duration, expected) => {
  expect(days(event, duration)).toBe(expected);
});

test('a time limit in hours has no due date', () => {
  expect(days('2019-09-19', { value: 24, unit: 'hours' })).toBeUndefined();
});

test('only the bank holidays within the period are named', () => {
  expect(
    dueDate('2019-12-09', { value: 15, unit: 'working-days' }, bankHolidaysEngland)?.leftOut,
  ).toEqual([
    { date: '2019-12-25', name: 'Christmas Day' },
    { date: '2019-12-26', name: 'Boxing Day' },
    { date: '2020-01-01', name: 'New Year’s Day' },
  ]);
});

test('a due date on a weekend or bank holiday is recognised', () => {
  const isDayOff = (event: string) =>
    dueDate(event, { value: 1, unit: 'months' }, bankHolidaysEngland)?.isDayOff;
  expect(isDayOff('2019-11-25')).toBe(true);
  expect(isDayOff('2019-08-21')).toBe(true);
  expect(isDayOff('2019-08-20')).toBe(false);
});

test('years without known bank holidays are recognised at both ends', () => {
  const isCovered = (event: string, direction?: 'before') =>
    dueDate(event, { value: 3, unit: 'working-days' }, bankHolidaysEngland, direction)?.isCovered;
  expect(isCovered('2027-12-20')).toBe(true);
  expect(isCovered('2027-12-30')).toBe(false);
  expect(isCovered('2018-01-02', 'before')).toBe(false);
  expect(isCovered('2017-06-01')).toBe(false);
});

const holidays = new Set(bankHolidaysEngland.holidays.flatMap((holiday) => holiday.days));
const isWorked = (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) && !holidays.has(day);
const next = (day: string, step = 1) =>
  new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 3650 }).map((offset) => next('2018-01-01', offset));

test('from any day, the period has exactly the number of working days in the limit', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('within', 'before'),
      (event, count, direction) => {
        const due = working(event, count, direction) ?? '';
        const step = direction === 'before' ? -1 : 1;
        let worked = 0;
        for (let day = event; day !== due;) {
          day = next(day, step);
          if (isWorked(day)) worked += 1;
        }
        expect(worked).toBe(count);
        expect(isWorked(due)).toBe(true);
      },
    ),
  );
});

test('a longer limit never ends sooner, and two in a row end with their sum', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      (event, one, two) => {
        const first = working(event, one) ?? '';
        expect(working(event, one + two)).toBe(working(first, two));
        expect((working(event, one + two) ?? '') > first).toBe(true);
      },
    ),
  );
});

test('counting months forwards and back never passes the starting day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 36 }), (event, value) => {
      const there = days(event, { value, unit: 'months' }) ?? '';
      const back = days(there, { value, unit: 'months' }, 'before') ?? '';
      expect(back <= event).toBe(true);
      expect(back.slice(0, 7)).toBe(event.slice(0, 7));
    }),
  );
});

/** Easter Sunday of a year, by the Meeus/Jones/Butcher algorithm. */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const [month, day] = [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const mondayOn = (day: string, step: 1 | -1): string =>
  new Date(day).getUTCDay() === 1 ? day : mondayOn(next(day, step), step);

test('the bank holidays follow the rules, except for days moved or added', () => {
  const { firstYear, lastYear } = bankHolidaysEngland;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const byRule = years.flatMap((year) => {
    const fixed: string[] = [];
    for (const holiday of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
      let day = holiday;
      // A holiday at a weekend moves to the next free day.
      const isTaken = (candidate: string) =>
        [0, 6].includes(new Date(candidate).getUTCDay()) ||
        fixed.includes(candidate) ||
        (holiday.endsWith('12-25') && candidate.endsWith('12-26'));
      while (isTaken(day)) day = next(day);
      fixed.push(day);
    }
    return [
      ...fixed,
      next(easter(year), -2),
      next(easter(year)),
      mondayOn(`${year}-05-01`, 1),
      mondayOn(`${year}-05-31`, -1),
      mondayOn(`${year}-08-31`, -1),
    ];
  });
  const expected = new Set(byRule);
  expect([...expected].filter((day) => !holidays.has(day)).sort()).toEqual([
    '2020-05-04',
    '2022-05-30',
  ]);
  expect([...holidays].filter((day) => !expected.has(day)).sort()).toEqual([
    '2020-05-08',
    '2022-06-02',
    '2022-06-03',
    '2022-09-19',
    '2023-05-08',
  ]);
});

test('the answer names the weekday, the count and the event', () => {
  const text = (
    event: string,
    duration: Duration,
    direction: TimeLimit['direction'] = 'within',
  ) => {
    const due = dueDate(event, duration, bankHolidaysEngland, direction);
    return due === null
      ? []
      : dueDateText(event, duration, direction, due, bankHolidaysEngland, english);
  };
  expect(english.weekday('2019-09-19')).toBe('Thursday 19 September 2019');
  expect(text('2019-12-20', { value: 4, unit: 'working-days' })).toEqual([
    'By Monday 30 December 2019: 4 working days after Friday 20 December 2019.',
    'Not counted: weekends and Christmas Day, 25 December 2019; Boxing Day, 26 December 2019.',
  ]);
  expect(text('2019-09-19', { value: 1, unit: 'weeks' }, 'before')).toEqual([
    'On or before Thursday 12 September 2019: 1 week before Thursday 19 September 2019.',
  ]);
  expect(text('2019-09-21', { value: 28, unit: 'days' }, 'at-least')).toEqual([
    'Not before Saturday 19 October 2019: 28 days after Saturday 21 September 2019.',
    'That is a weekend or a bank holiday. If you need an office to be open, act before then.',
  ]);
  expect(text('2030-01-10', { value: 1, unit: 'working-days' })[1]).toContain(
    'covers 2018 to 2027, so this date may be wrong',
  );
  expect(text('2030-01-10', { value: 1, unit: 'days' })).toHaveLength(1);
});
