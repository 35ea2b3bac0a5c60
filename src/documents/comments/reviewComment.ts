import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Something that a partner has said of a draft, at its paragraph. */
export const ReviewCommentSchema = z.strictObject({
  /** The same for the same comment, however often it is brought in. */
  id: z.string(),
  /** The file of the page, for example `reports/2025-26/police.mdx`; empty when the page is not known. */
  page: z.string(),
  /** The anchor of the paragraph on its page; empty when it is about the whole page. */
  anchor: z.string(),
  /** How the paragraph began when it was commented on. */
  paragraph: z.string(),
  /** The words that it is about; empty when it is about the whole paragraph. */
  about: z.string(),
  text: z.string(),
  /** The body that says it, for example `Police`; empty when that is not known. Never a person. */
  from: z.string(),
  /** The day, as `2025-06-30`; empty when it is not known. */
  date: z.string(),
  /** The name of the file that it came with. */
  source: z.string(),
});
export type ReviewComment = z.infer<typeof ReviewCommentSchema>;

/** Where the comments on drafts are kept: in the content folder, in a folder that no page is made of. */
export const commentsPath = '.comments/comments.json';

/** The comments in a file; none if there is no file. */
export function readComments(text: string | null): ReviewComment[] {
  return text === null ? [] : z.array(ReviewCommentSchema).parse(JSON.parse(text));
}

/** A comment with its id. */
export function reviewComment(comment: Omit<ReviewComment, 'id'>): ReviewComment {
  const { page, anchor, paragraph, about, text, from } = comment;
  const words = JSON.stringify([page, anchor, paragraph, about, text, from]);
  return { id: createHash('sha256').update(words).digest('hex').slice(0, 12), ...comment };
}

/**
 * The comment files, with new comments added. What partners say about a draft may be about one child, so version control
 * ignores the folder.
 * @param before the text of the file as it is, or `null`
 */
export function commentFiles(
  before: string | null,
  added: readonly ReviewComment[],
): Record<string, string> {
  const known = readComments(before);
  const ids = new Set(known.map(({ id }) => id));
  const all = [...known, ...added.filter(({ id }) => !ids.has(id))];
  return { [commentsPath]: written(all), '.comments/.gitignore': '*\n' };
}

/** The file without a comment that has been dealt with. */
export function withoutComment(before: string | null, id: string): Record<string, string> {
  return { [commentsPath]: written(readComments(before).filter((comment) => comment.id !== id)) };
}

function written(comments: readonly ReviewComment[]): string {
  return `${JSON.stringify(comments, null, 2)}\n`;
}
