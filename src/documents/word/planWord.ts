import { readEntries } from '../../reader/entries.ts';
import type { GivenDocument, ImportAnswers, ImportPlan } from '../importPlan.ts';
import { asking, attempt, emptyPlan, noted } from '../importPlan.ts';
import type { ImportSources } from '../importSources.ts';
import type { ReviewComment } from '../comments/reviewComment.ts';
import { commentFiles, commentsPath, reviewComment } from '../comments/reviewComment.ts';
import { chapterPage } from './chapterPage.ts';
import { isOwnDraft, planComments } from './planComments.ts';
import { placeChapter } from './placeChapter.ts';
import { readChapter } from './readChapter.ts';
import { scanProblems } from './scanQuestions.ts';
import type { WordComment } from './wordComments.ts';
import { wordComments } from './wordComments.ts';
import { openWord } from './wordFile.ts';
import { wordParagraphs } from './wordParagraphs.ts';
import { scanWord } from './wordScan.ts';

/** Which page a document is to become, and what was answered. */
export interface WordRequest {
  to?: string | undefined;
  answers: ImportAnswers;
}

/** Says what a Word document would bring into the content: a new page, or what changes in one that is there. */
export async function planWord(
  document: GivenDocument,
  sources: ImportSources,
  { to, answers }: WordRequest,
): Promise<ImportPlan> {
  const { content, today } = sources;
  const plan = emptyPlan(document.name);
  const { problems, notes } = plan;
  const file = attempt(problems, () => openWord(document));
  const paragraphs = file === null ? [] : wordParagraphs(file.document);
  if (file !== null && isOwnDraft(paragraphs)) return planComments(plan, file, sources);
  const { entries } = readEntries(content.files);
  const page = attempt(problems, () => chapterPage(to, entries, today));
  if (page === null || file === null) return plan;
  const ask = asking(answers, plan.questions);
  const comments = wordComments(file, paragraphs);
  problems.push(...scanProblems(scanWord(file), comments, ask, notes));
  const site = entries.site[0]?.data;
  const name = page.path.replace(/^reports\/|\.mdx$/gu, '').replaceAll('/', '-');
  const chapter = await readChapter(file, {
    name,
    document: document.name,
    today,
    site,
    ask,
    notes,
  }).catch(noted(problems));
  if (chapter === null) return plan;
  if (chapter.text.trim() === '') {
    problems.push('There is no text in the document.');
    return plan;
  }
  const open = comments
    .filter(({ isAnswered }) => !isAnswered)
    .map((comment) => keptComment(comment, page.path, document.name));
  return placeChapter(plan, page, chapter, {
    sources,
    entries,
    ask,
    extra: open.length === 0 ? {} : commentFiles(sources.kept(commentsPath), open),
  });
}

/** A comment without the person who wrote it. */
function keptComment(
  { text, about, date, paragraph }: WordComment,
  page: string,
  source: string,
): ReviewComment {
  const words = (paragraph?.text ?? '').slice(0, 100);
  return reviewComment({ page, anchor: '', paragraph: words, about, text, from: '', date, source });
}
