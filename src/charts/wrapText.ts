/** The width of an average character as a share of the type size. On the safe side for a humanist sans serif. */
const averageCharacter = 0.53;

/** About how wide a text is in pixels. A drawing is planned with it before there is anything to measure on. */
export function estimateWidth(text: string, size: number): number {
  return text.length * size * averageCharacter;
}

/** Breaks a text into lines no wider than `width` pixels. A single word that is wider stays whole. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && estimateWidth(longer, size) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.length === 0 ? [''] : lines;
}
