/** Where the home page of a report keeps a place for the link to its PDF, and the link once it is there. */
const place = /<template data-pdf><\/template>|<li data-pdf>.*?<\/li>/su;

/**
 * Adds the link to a PDF to the home page of its report. The page has no link until there is a PDF.
 * @param html the page
 * @param address the address of the PDF
 * @param bytes its size
 */
export function linkToPdf(html: string, address: string, bytes: number): string {
  if (!place.test(html)) {
    throw new Error(
      'The home page of the report has no place for the link to the PDF. Build the site again.',
    );
  }
  const size =
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return html.replace(
    place,
    `<li data-pdf><a href="${address}" type="application/pdf">The whole report as a PDF</a> (${size}), tagged for screen readers.</li>`,
  );
}
