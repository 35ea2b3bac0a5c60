import { z } from 'zod';

/** A calendar date written `2019-09-29`. Whole days only: nothing a partnership publishes needs a time of day. */
export const IsoDateSchema = z.iso.date({
  error: 'Write a date as year-month-day, for example 2019-09-29.',
});

/** A span of days, both ends included. */
export const DateSpanSchema = z
  .strictObject({
    /** The first day. */
    from: IsoDateSchema,
    /** The last day. */
    to: IsoDateSchema,
  })
  .refine((span) => span.from <= span.to, {
    error: 'The period ends before it starts. Swap "from" and "to", or correct one of them.',
    path: ['to'],
  });
export type DateSpan = z.infer<typeof DateSpanSchema>;
