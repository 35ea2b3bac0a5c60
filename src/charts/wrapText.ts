/** The width of an average character as a share of the type size. On the safe side for a humanist sans serif. */
const averageCharacter = 0.53;

/** About how wide a text is in pixels. A drawing is planned with it before there is anything to measure on. */
export function estimateWidth(text: string, size: number): number {
  return text.length * size * averageCharacter;
}

/** Breaks text into lines no wider than `width` pixels. Only breaks inside a word if the word alone is wider. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  const most = Math.max(2, Math.floor(width / (size * averageCharacter)));
  const words = text.split(/\s+/u).filter((part) => part !== '');
  for (const word of words.flatMap((whole) => brokenWord(whole, most))) {
    const longer = `${lines[lines.length - 1] ?? ''} ${word}`;
    if (lines.length > 0 && estimateWidth(longer, size) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.length === 0 ? [''] : lines;
}

/** A word in pieces of at most `most` letters: whole, after hyphens and slashes, or with hyphens of its own. */
function brokenWord(word: string, most: number): string[] {
  const letters = [...word];
  if (letters.length <= most) return [word];
  const divided = letters
    .slice(0, most)
    .map((letter) => /[-\u2010\u2013/]/u.test(letter))
    .lastIndexOf(true);
  const end = divided > 0 ? divided + 1 : most - 1;
  const start = letters.slice(0, end).join('');
  return [divided > 0 ? start : `${start}-`, ...brokenWord(letters.slice(end).join(''), most)];
}
