/** Rewrites the components of a text as the plain words, tables and quotations that they stand for. */
export function plainBody(body: string, tables: ReadonlyMap<string, readonly string[][]>): string {
  const attribute = (tag: string, name: string): string =>
    new RegExp(`${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
  return body
    .replaceAll(/<Value [^>]*\/>/gu, (tag) => {
      const [header = [], ...rows] = tables.get(attribute(tag, 'dataset')) ?? [];
      const row = rows.find(([key]) => key === attribute(tag, 'row'));
      return row?.[header.indexOf(attribute(tag, 'column'))] ?? '';
    })
    .replaceAll(/<(?:Figure|DataTable) [^>]*\/>/gu, (tag) =>
      plainTable(tables.get(attribute(tag, 'dataset')) ?? []),
    )
    .replaceAll(
      /<TimeLimit id="limit-(\d+)" \/>/gu,
      (_, number: string) => `${Number(number) + 1} working days`,
    )
    .replaceAll(/<Inset>\s*([^<]*?)\s*<\/Inset>/gu, '> $1');
}

/** A table in Markdown, with its first row as the head. */
export function plainTable([header = [], ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
