/** A file of content as its settings, with the lines of hyphens round them, and its text. */
export interface PageText {
  settings: string;
  body: string;
}

/** Parts a page into its settings and its text. */
export function pageText(text: string): PageText {
  const [settings = ''] = /^---\r?\n[^]*?\n---[\t ]*(?:\r?\n|$)/u.exec(text) ?? [];
  return { settings, body: text.slice(settings.length).trim() };
}

/** The text of a file with these settings and this text. */
export function fileText({ settings, body }: PageText): string {
  return `${settings.trimEnd()}\n\n${body.trim()}\n`;
}
