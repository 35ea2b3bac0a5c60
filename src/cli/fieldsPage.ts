import type { ZodType } from 'zod';
import { exampleOf } from '../schemas/exampleOf.ts';
import type { Field } from '../schemas/fields.ts';
import { fieldsOf } from '../schemas/fields.ts';
import { fieldInfo } from '../schemas/fieldInfo.ts';
import { allowedValues, itemOf } from '../schemas/structure.ts';
import { SourceReferenceSchema } from '../schemas/sourceReference.ts';

/** A kind of file in the content folder. */
interface FileKind {
  /** Where its files are, for example `groups/<slug>.mdx`. */
  where: string;
  schema: ZodType;
}

const introduction = `# All fields

Every field that a file of the content folder may hold, with what it means and an example. Fields in **bold** are needed. A name such
as \`members: post\` is a field of each item, or of the group of fields, under \`members\`. Fields that no one types, because a command
of the program writes them, say so.

The page is made from the program by \`npm run handbook\`: do not edit it by hand.
`;

/** The page of the handbook that explains every field, in Markdown. */
export function fieldsPage(kinds: readonly FileKind[]): string {
  const parts = kinds.map(({ where, schema }) => {
    const { title, description } = fieldInfo(schema);
    return `## ${title}\n\nIn \`${where}\`. ${description}\n\n${table(fieldsOf(schema))}`;
  });
  const contents = kinds.map(({ where, schema }) => {
    const { title } = fieldInfo(schema);
    return `- [${title}](#${anchor(title)}): \`${where}\``;
  });
  const sources = `## Sources\n\nEvery \`source\`, and every item under \`sources\`, has the same fields.\n\n${table(fieldsOf(SourceReferenceSchema))}`;
  return [introduction, `${contents.join('\n')}\n`, sources, ...parts].join('\n');
}

function table(fields: readonly Field[]): string {
  const cited = fields.filter(({ schema }) => cites(schema)).map(({ path }) => path);
  const rows = fields
    .filter(({ path }) => !cited.some((source) => /^[.[]/u.test(path.replace(source, ''))))
    .map(row);
  return ['| Field | What it means | Example |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function cites(schema: ZodType): boolean {
  return fieldInfo(schema).cites || fieldInfo(itemOf(schema) ?? schema).cites;
}

function row({ path, schema, info }: Field): string {
  const name = `\`${path.replaceAll('[]', '').split('.').join(': ')}\``;
  const isNeeded = !schema.safeParse(undefined).success;
  const allowed = allowedValues(schema).map((value) => `\`${String(value)}\``);
  const example = exampleOf(schema);
  const cells = [
    isNeeded ? `**${name}**` : name,
    `${info.title}. ${asText(info.description)}`,
    allowed.length > 0 ? allowed.join(', ') : example === null ? '' : `\`${example}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** What Markdown would take for a tag stays as it is written. */
function asText(words: string): string {
  return words.replace(/<[^>]*>/gu, (tag) => `\`${tag}\``);
}

function anchor(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
