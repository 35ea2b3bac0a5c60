/** The main part of a page, without whatever a development server adds and without insignificant spaces. */
export function mainPart(html: string): string {
  const main = /<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? '';
  return main
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, '')
    .replace(/ data-astro-[\w-]+(?:="[^"]*")?/gu, '')
    .replace(/\s+/gu, ' ');
}
