import type { RootContent } from 'mdast';
import type { SmallNumbers } from './chapterTables.ts';
import { chapterTables } from './chapterTables.ts';
import type { ImportSources } from '../importSources.ts';
import type { Ask } from '../importPlan.ts';
import type { NewTable } from '../sheets/planTable.ts';
import { blockTree } from './blockTree.ts';
import { chapterText } from './chapterText.ts';
import { underHeadings } from './headingLevels.ts';
import { headingStyles } from './headingStyles.ts';
import type { MammothNode } from './mammothTree.ts';
import { mammothTree } from './mammothTree.ts';
import { withTypedLists } from './typedLists.ts';
import { wordBlocks } from './wordBlocks.ts';
import type { WordFile } from './wordFile.ts';

/** A chapter as the site would have it. */
export interface ReadChapter {
  title: string | null;
  /** The text of the page, without its settings. */
  text: string;
  tables: NewTable[];
}

/** What a chapter is read with. */
interface ChapterSources {
  /** What the ids of new datasets start with. */
  name: string;
  document: string;
  today: ImportSources['today'];
  /** What is known of the site; `undefined` while its settings cannot be read. */
  site: { url: string; disclosure: SmallNumbers } | undefined;
  ask: Ask;
  notes: string[];
}

/** Turns a Word document into the text of a page. */
export async function readChapter(
  file: WordFile,
  { name, document, today, site, ask, notes }: ChapterSources,
): Promise<ReadChapter> {
  const root = await mammothTree(file);
  if (root.type !== 'document') throw new Error('The document has no text.');
  const footnotes: Footnote[] = [];
  const sources = {
    headingLevels: headingStyles(file),
    words: {
      footnote: (reference: { noteType: string; noteId: string }) => {
        const number = String(footnotes.length + 1);
        footnotes.push({ number, nodes: root.notes.resolve(reference)?.body ?? [] });
        return number;
      },
      address: (href: string) => onSite(href, site?.url),
    },
  };
  const read = wordBlocks(root.children, sources);
  if (read.some(({ kind }) => kind === 'contents'))
    notes.push('the table of contents was left out: the site makes its own');
  const { title, blocks } = underHeadings(withTypedLists(read, notes), ask, notes);
  const { blocks: withTables, tables } = chapterTables(blocks, {
    name,
    document,
    today,
    policy: site?.disclosure ?? { suppressFrom: 1, suppressTo: 5 },
    ask,
  });
  const definitions = footnotes.map(({ number, nodes }): RootContent => ({
    type: 'footnoteDefinition',
    identifier: number,
    label: number,
    children: blockTree(wordBlocks(nodes, sources)) as never,
  }));
  return { title, tables, text: chapterText([...blockTree(withTables), ...definitions]) };
}

interface Footnote {
  number: string;
  nodes: MammothNode[];
}

/** An address of the site itself as pages write it, so that it stays right when the site moves. */
function onSite(href: string, url: string | undefined): string {
  const own = url?.replace(/\/?$/u, '/');
  return own !== undefined && href.startsWith(own) ? href.slice(own.length - 1) : href;
}
