import { escapeUTF8 } from 'entities';

const bullet = /^\s*(?:[•●▪◦‣·–—*\uF0A7\uF0B7-]|o(?=[\t ]))\s*(?=\S)/u;
const number = /^\s*\d{1,2}[.)]\s*(?=\p{L})/u;

/**
 * Plain text as HTML: columns between tabs are a table, lines that start with a sign or a number are a list, any other line is a
 * paragraph.
 */
export function plainHtml(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const runs: { kind: Kind; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs.map(({ kind, lines: own }) => htmlOf(own.length < 2 ? 'text' : kind, own)).join('');
}

type Kind = 'table' | 'bullets' | 'numbers' | 'text';

function kindOf(line: string): Kind {
  if (/\S\t+\S/u.test(line)) return bullet.test(line) ? 'bullets' : 'table';
  if (bullet.test(line)) return 'bullets';
  return number.test(line) ? 'numbers' : 'text';
}

function htmlOf(kind: Kind, lines: readonly string[]): string {
  const item = (line: string, sign: RegExp): string =>
    `<li><p>${words(line.replace(sign, ''))}</p></li>`;
  switch (kind) {
    case 'table':
      return tableHtml(lines.map((line) => line.split('\t')));
    case 'bullets':
      return `<ul>${lines.map((line) => item(line, bullet)).join('')}</ul>`;
    case 'numbers':
      return `<ol>${lines.map((line) => item(line, number)).join('')}</ol>`;
    case 'text':
      return lines
        .filter((line) => line.trim() !== '')
        .map((line) => `<p>${words(line)}</p>`)
        .join('');
  }
}

/** A table whose first row names its columns. */
function tableHtml(rows: readonly string[][]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const rowHtml = (cells: readonly string[], tag: string): string =>
    `<tr>${Array.from({ length: width }, (_, at) => `<${tag}>${words(cells[at] ?? '')}</${tag}>`).join('')}</tr>`;
  return `<table>${rows.map((cells, index) => rowHtml(cells, index === 0 ? 'th' : 'td')).join('')}</table>`;
}

function words(text: string): string {
  return escapeUTF8(text.replaceAll('\t', ' ').trim());
}
