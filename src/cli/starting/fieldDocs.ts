import { readFileSync } from 'node:fs';
import { engineFolder } from '../engineFolder.ts';

/** Where a schema stands in the program: its file in `src/schemas/` and its name there. */
export interface SchemaPlace {
  file: string;
  name: string;
}

/**
 * What the program says about each field of a schema: the comments that stand above the fields in its own text, so that they
 * are written once.
 */
export function fieldDocs({ file, name }: SchemaPlace): Map<string, string> {
  return new Map([...commentsIn('page', 'pageFields'), ...commentsIn(file, name)]);
}

function commentsIn(file: string, name: string): [field: string, comment: string][] {
  const text = readFileSync(`${engineFolder}src/schemas/${file}.ts`, 'utf8');
  const start = text.indexOf(`export const ${name} =`);
  const end = text.indexOf('\n}', start);
  // Fields of the schema itself are indented by two spaces; those of groups within it by more.
  const fields = text.slice(start, end).matchAll(/^ {2}\/\*\*([\s\S]*?)\*\/\n {2}(\w+):/gmu);
  return [...fields].map(([, comment = '', field = '']) => [field, plain(comment)]);
}

/** The words of a comment, without its frame. */
function plain(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/u, '').trimEnd())
    .filter(Boolean)
    .join('\n');
}
