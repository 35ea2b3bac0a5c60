/** The dates of an inspection or a review. */
interface SourceDates {
  /** The end of the visit. */
  to?: string | undefined;
  /** The start of the visit. */
  from?: string | undefined;
  /** When a review was decided on. */
  commissioned?: string | undefined;
  /** When a review ended. */
  concluded?: string | undefined;
  /** When the report was published. */
  published?: string | undefined;
}

/** The date that an inspection or a review is listed under: the publication, else its end, else its start. */
export function dateOf({ dates }: { dates: SourceDates }): string {
  const { published, concluded, to, from, commissioned } = dates;
  return published ?? concluded ?? to ?? from ?? commissioned ?? '';
}
