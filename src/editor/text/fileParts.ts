/** Where the settings and the text of a page are in its file: offsets, the end excluded. */
export interface FileParts {
  settings: { start: number; end: number };
  /** `null` for files that hold settings alone. */
  body: { start: number; end: number } | null;
}

/**
 * Finds the parts of a file. Line ends and a byte order mark stay as they are.
 * @param file its path: pages end in `.mdx`
 * @returns the parts; `null` for a page whose settings do not begin or do not end
 */
export function fileParts(text: string, file: string): FileParts | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!file.endsWith('.mdx')) return { settings: { start, end: text.length }, body: null };
  const fences = [...text.slice(start).matchAll(/^---[ \t]*(?:\r?\n|$)/gmu)];
  const [first, second] = fences;
  if (first?.index !== 0 || second === undefined) return null;
  return {
    settings: { start: start + first[0].length, end: start + second.index },
    body: { start: start + second.index + second[0].length, end: text.length },
  };
}

/** A part of a text and what is to take its place. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A text with one part of it replaced. */
export function edited(text: string, { start, end, text: words }: TextEdit): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** The line end that a text uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The offset at which the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset after the end of the line of an offset. Where a line starts, the line before has ended. */
export function afterLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
