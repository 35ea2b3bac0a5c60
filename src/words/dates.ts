const parts = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
  dayName: { weekday: 'long' },
} as const;

/** The names of months and of days, from January and from Sunday. */
export interface Calendar {
  months: readonly string[];
  days: readonly string[];
}

/** Writes dates in a language. */
export function datesIn(language: string): {
  date(date: string): string;
  calendar: Calendar;
} {
  const writer = (kind: keyof typeof parts) => {
    const format = new Intl.DateTimeFormat(language, { ...parts[kind], timeZone: 'UTC' });
    return (date: string | number) => format.format(new Date(date));
  };
  const [day, month, year] = [writer('day'), writer('month'), writer('year')];
  const [monthName, dayName] = [writer('monthName'), writer('dayName')];
  return {
    date: (date) => (date.length > 7 ? day(date) : date.length > 4 ? month(date) : year(date)),
    calendar: {
      months: Array.from({ length: 12 }, (_, index) => monthName(Date.UTC(2000, index))),
      // The second of January 2000 was a Sunday.
      days: Array.from({ length: 7 }, (_, index) => dayName(Date.UTC(2000, 0, 2 + index))),
    },
  };
}
