import { z } from 'zod';

const pattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/** A day, month or year: as exact as the source and no more, written `2019-03-31`, `2019-03` or `2019`. */
export const PartialDateSchema = z
  // A bare year is a number to YAML.
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine(
    (value) => pattern.test(value) && (value.length < 10 || z.iso.date().safeParse(value).success),
    {
      error: 'Write a day, a month or a year, for example 2019-03-31, 2019-03 or 2019.',
    },
  )
  .meta({ examples: ['2019-03-31', '2019-03', 2019] });
