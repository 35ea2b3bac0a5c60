import { collections } from '../../collections/index.ts';
import type { Finding } from '../../findings/finding.ts';
import type { ContentFiles } from '../../reader/contentFiles.ts';
import type { Entries } from '../../reader/entry.ts';
import { knownIds } from '../../reader/knownIds.ts';
import type { Ask, ImportPlan } from '../importPlan.ts';
import type { ImportSources } from '../importSources.ts';
import { mergedText, textChanges } from '../mergedText.ts';
import { newFindings } from '../newFindings.ts';
import type { PageText } from '../pageText.ts';
import { fileText, pageText } from '../pageText.ts';
import type { OfferedChapter } from './chapterOffers.ts';
import { chapterOffers } from './chapterOffers.ts';
import type { ChapterPage } from './chapterPage.ts';
import type { ReadChapter } from './readChapter.ts';

/** Where the text is kept that the last version of a document gave, so that the next one can be told from what was edited here. */
export function keptPath(path: string): string {
  return `.imported/${path}`;
}

interface Place {
  sources: ImportSources;
  entries: Entries;
  ask: Ask;
  /** Files that come with the chapter. */
  extra: Readonly<Record<string, string>>;
}

/** Puts a chapter into its page: a new one, or one that may have been edited since the last version of the document. */
export async function placeChapter(
  plan: ImportPlan,
  page: ChapterPage,
  { title, text, tables }: ReadChapter,
  { sources, entries, ask, extra }: Place,
): Promise<ImportPlan> {
  const there = sources.content.files.find(({ path }) => path === page.path);
  const before = there === undefined ? null : pageText(Buffer.from(there.bytes).toString('utf8'));
  // Without a text of last time, the page is taken for what the document said then.
  const base = sources.kept(keptPath(page.path)) ?? before?.body ?? '';
  const { text: merged, conflicts } =
    before === null ? { text, conflicts: [] } : mergedText(before.body, base.trim(), text.trim());
  const files = Object.assign({}, ...tables.map((table) => table.files)) as Record<string, string>;
  const { offered, ...found } = await lookedAt(
    { settings: before?.settings ?? completeSettings(page, entries), body: merged },
    page.path,
    files,
    { sources, ask },
  );
  const { body } = pageText(offered.text);
  const changes = before === null ? [] : textChanges(before.body, body);
  const isNew = before === null;
  const notes = [
    ...plan.notes,
    ...conflicts.map(
      ({ kept, incoming }) =>
        `changed here and in the document since last time; kept as it is here: "${kept}". The document says: "${incoming}"`,
    ),
    ...tables.flatMap((table) => table.notes),
  ];
  return {
    ...plan,
    ...found,
    problems: [...plan.problems, ...found.problems],
    isNew,
    notes,
    understood: isNew ? shown(body) : [],
    changes,
    files:
      changes.length === 0 && !isNew
        ? { ...extra }
        : {
            [page.path]: fileText({ settings: before?.settings ?? page.settings(title), body }),
            [keptPath(page.path)]: text,
            ...files,
            ...offered.files,
            ...extra,
          },
    next: [
      'Next: read the page, and fill in anything empty in its settings.',
      `To see what is missing: npm run check ${page.path}`,
    ],
  };
}

/** Settings of a new page with nothing missing, so that every rule looks at its text before it is written. */
function completeSettings(page: ChapterPage, entries: Entries): string {
  const [document = 'none'] = knownIds(entries, collections).get('document')?.ids ?? [];
  return page.settings('A new chapter', {
    summary: 'This chapter is being written.',
    sources: [{ document }],
  });
}

/**
 * What the check would say of the text, and what it offers. What points to a person is a problem, because a file is kept by version
 * control for good.
 */
async function lookedAt(
  page: PageText,
  path: string,
  files: Readonly<Record<string, string>>,
  { sources, ask }: Pick<Place, 'sources' | 'ask'>,
): Promise<Pick<ImportPlan, 'problems' | 'findings'> & { offered: OfferedChapter }> {
  const text = fileText(page);
  const lines = text.split('\n');
  const start = page.settings.split('\n').length;
  const content = withTablesOf(text, sources.content);
  const found = (await newFindings(content, { ...files, [path]: text })).filter(
    ({ file, line = 0 }) => file === path && line >= start,
  );
  const said = (isProblem: boolean): string[] =>
    found.filter((one) => isPersonal(one) === isProblem).map((one) => inDocument(one, lines));
  return {
    problems: said(true),
    findings: said(false),
    offered: chapterOffers(text, found, ask, sources.today),
  };
}

/** The content without the tables that a text does not name: they say nothing of it, and their proofs take longest. */
function withTablesOf(text: string, { files, findings }: ContentFiles): ContentFiles {
  const isNamed = (path: string): boolean => {
    const id = /^datasets\/([^/.]+)\./u.exec(path)?.[1];
    return id === undefined || text.includes(id);
  };
  return { findings, files: files.filter(({ path }) => isNamed(path)) };
}

function isPersonal({ code, severity }: Finding): boolean {
  return severity === 'error' && /^person/u.test(code);
}

/** A finding at the words of the document that it is about. */
function inDocument({ line = 0, message, hint }: Finding, lines: readonly string[]): string {
  const words = (lines[line - 1] ?? '').slice(0, 50);
  return `${words === '' ? '' : `"${words}…": `}${message} ${hint.replaceAll('\n', ' ')}`;
}

/** The page as it was understood, a line for each part. */
function shown(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (line.length > 100 ? `${line.slice(0, 99)}…` : line));
}
