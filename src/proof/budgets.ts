/** What a page may weigh on its way to a reader, in bytes as a host sends them compressed. 1 kB is 1000 bytes. */
export const budgets = {
  /** A page without a chart: words, styles and all scripts that it loads. It fits in one round trip. */
  page: 14_000,
  /** A page with charts before anything is scrolled: the same, and the pictures in view. Without the interactive drawing. */
  chartPage: 30_000,
  /** A long document on one page for paper: all of it, with its pictures. */
  printPage: 150_000,
  /** What makes charts interactive: fetched when a reader asks for the points of one. */
  chartScript: 60_000,
  /** What searches: fetched by the search page alone, without its index. */
  searchScript: 14_000,
  /** Styles of any page, as part of the page. */
  styles: 7_000,
  /** Scripts that are in a page, as part of the page. */
  inlineScripts: 2_000,
  /** The typeface: one file for every weight. */
  font: 20_000,
} as const;
