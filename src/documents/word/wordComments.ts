import type { WordFile } from './wordFile.ts';
import type { WordParagraph } from './wordParagraphs.ts';
import { elementsIn, shownText, valueOf } from './wordParagraphs.ts';

/** A comment in the margin of a document. */
export interface WordComment {
  /** Who wrote it: a person, so it is shown on the screen but never written to the content. */
  author: string;
  text: string;
  /** The day, as `2025-06-30`; empty when Word recorded none. */
  date: string;
  /** The words that it is about; empty when it is about the whole paragraph. */
  about: string;
  /** The paragraph that it hangs on; `null` when it hangs on none. */
  paragraph: WordParagraph | null;
  /** Whether someone marked it as resolved, or answered it. */
  isAnswered: boolean;
}

/** The comments of a document in the order of its text, answers to others left out. */
export function wordComments(file: WordFile, paragraphs: readonly WordParagraph[]): WordComment[] {
  const part = file.part('comments.xml');
  const threads = threadsOf(file);
  const comments = (part === undefined ? [] : elementsIn(part, 'comment')).map((comment) => {
    const id = valueOf(comment, 'id');
    const own = elementsIn(comment, 'p');
    const thread = threads.get(valueOf(own.at(-1) ?? comment, 'paraId'));
    const paragraph = paragraphs.find(({ element }) => holds(element, id)) ?? null;
    return {
      author: valueOf(comment, 'author'),
      text: own.map(shownText).join(' ').trim(),
      date: valueOf(comment, 'date').slice(0, 10),
      about: paragraph === null ? '' : commentedWords(paragraph, id),
      paragraph,
      isAnswered: thread?.isDone === true || thread?.hasAnswer === true,
      isAnswer: thread?.isAnswer === true,
    };
  });
  return comments
    .filter(({ isAnswer }) => !isAnswer)
    .map(({ isAnswer: _isAnswer, ...comment }) => comment)
    .toSorted((a, b) => (a.paragraph?.number ?? 0) - (b.paragraph?.number ?? 0));
}

interface Thread {
  isDone: boolean;
  isAnswer: boolean;
  hasAnswer: boolean;
}

/** Which comments are done or answer others, by the paragraph that Word knows them by. */
function threadsOf(file: WordFile): Map<string, Thread> {
  const part = file.part('commentsExtended.xml');
  const entries = part === undefined ? [] : elementsIn(part, 'commentEx');
  const answered = new Set(entries.map((one) => valueOf(one, 'paraIdParent')));
  return new Map(
    entries.map((one) => [
      valueOf(one, 'paraId'),
      {
        isDone: valueOf(one, 'done') === '1',
        isAnswer: valueOf(one, 'paraIdParent') !== '',
        hasAnswer: answered.has(valueOf(one, 'paraId')),
      },
    ]),
  );
}

function holds(paragraph: WordParagraph['element'], id: string): boolean {
  return elementsIn(paragraph, 'commentReference', 'commentRangeStart').some(
    (mark) => valueOf(mark, 'id') === id,
  );
}

/** The words between the two marks of a comment, as far as they are in its paragraph. */
function commentedWords({ element, text }: WordParagraph, id: string): string {
  let isWithin = false;
  let words = '';
  for (const one of elementsIn(element, 't', 'commentRangeStart', 'commentRangeEnd')) {
    if (one.name.endsWith('commentRangeStart') && valueOf(one, 'id') === id) isWithin = true;
    else if (one.name.endsWith('commentRangeEnd') && valueOf(one, 'id') === id) isWithin = false;
    else if (isWithin && one.name.endsWith('t')) words += one.text;
  }
  return words.trim() === text.trim() ? '' : words.trim();
}
