import type { ReviewComment } from '../../documents/comments/reviewComment.ts';
import {
  commentsPath,
  readComments,
  withoutComment,
} from '../../documents/comments/reviewComment.ts';
import { keptIn } from '../../documents/keptFile.ts';
import { writePlan } from '../../documents/writePlan.ts';
import { entriesOf } from '../../reader/entry.ts';
import { titleOf } from '../forms/formOf.ts';
import type { PageComments } from '../screens/commentsScreen.ts';
import { commentsScreen } from '../screens/commentsScreen.ts';
import type { Answer, AnswerContext } from './answer.ts';

/** Lists what partners have said of drafts. */
export function commentsAnswer({ now, folders }: AnswerContext, notice?: string): Answer {
  const comments = readComments(keptIn(folders.content)(commentsPath));
  const titles = new Map(
    ['sections', 'reports', 'arrangements', 'groups'].flatMap((name) =>
      entriesOf(now.entries, name).map(
        ({ file, data }) => [file, titleOf(data as object)] as const,
      ),
    ),
  );
  const pages = [...Map.groupBy(comments, ({ page }) => page)].map(
    ([page, own]: [string, ReviewComment[]]): PageComments => ({
      page,
      title: titles.get(page) ?? (page === '' ? 'Paragraphs that no longer exist' : page),
      comments: own,
    }),
  );
  return { kind: 'screen', screen: commentsScreen(pages, notice) };
}

/** Removes a comment from the list once it has been dealt with. */
export function answerDone(context: AnswerContext): Answer {
  const { request, folders } = context;
  const text = keptIn(folders.content)(commentsPath);
  const files = withoutComment(text, request.posted.get('comment') ?? '');
  writePlan(folders.content, { problems: [], questions: [], files, isNew: false });
  return commentsAnswer(context, 'The comment has been removed from the list.');
}
