/** A cell with a line break, a tab or quotation marks in it, as spreadsheets copy it. */
const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/u;

/** The cells that were copied in a spreadsheet, row by row. A line break within a cell becomes a space. */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replaceAll(/\r\n?/gu, '\n').replace(/\n$/u, '');
  for (;;) {
    const [whole, words] = cellAtStart(rest);
    rows.at(-1)?.push(words.replaceAll(/\s+/gu, ' ').trim());
    rest = rest.slice(whole.length);
    if (rest === '') return rows;
    if (rest.startsWith('\n')) rows.push([]);
    rest = rest.slice(1);
  }
}

/** The first cell of what was copied, as it is there and as it is meant. */
function cellAtStart(text: string): [whole: string, words: string] {
  const [whole, words = ''] = quoted.exec(text) ?? [];
  if (whole !== undefined && /[\t\n]|""/u.test(words)) return [whole, words.replaceAll('""', '"')];
  const plain = /^[^\t\n]*/u.exec(text)?.[0] ?? '';
  return [plain, plain];
}
