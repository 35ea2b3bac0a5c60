import { z } from 'zod';
import type { GivenDocument, ImportPlan } from '../importPlan.ts';
import { emptyPlan } from '../importPlan.ts';
import type { ImportSources } from '../importSources.ts';
import { commentFiles, commentsPath, reviewComment } from './reviewComment.ts';

const most = 2_000;

/** What a review copy saves. It comes from outside, so nothing of it is taken on trust. */
const SavedCommentsSchema = z.strictObject({
  kind: z.literal('almanac-comments'),
  year: z.string().max(20),
  from: z.string().max(80),
  comments: z
    .array(
      z.strictObject({
        page: z.string().max(200),
        anchor: z.string().max(200),
        paragraph: z.string().max(200),
        text: z.string().min(1).max(20_000),
      }),
    )
    .max(most),
});

/** Imports the comments someone saved from a review copy. */
export function planReviewComments(
  { name, bytes }: GivenDocument,
  { content, kept, today }: ImportSources,
): ImportPlan {
  const plan = emptyPlan(name);
  const saved = SavedCommentsSchema.safeParse(parsed(bytes));
  if (!saved.success) {
    plan.problems.push(
      'The file has no comments from a review copy. Ask for the file saved by "Save comments", unchanged.',
    );
    return plan;
  }
  const { from, comments } = saved.data;
  const pages = new Set(content.files.map(({ path }) => path));
  const all = comments.map(({ page, anchor, paragraph, text }) => {
    const isKnown = pages.has(page);
    return reviewComment({
      page: isKnown ? page : '',
      anchor: isKnown ? anchor : '',
      paragraph,
      about: '',
      text,
      from,
      date: today,
      source: name,
    });
  });
  return {
    ...plan,
    isNew: false,
    understood: all.map(
      ({ text, page, paragraph }) =>
        `${from}: ${text} (${page === '' ? 'no page of this site' : page}, "${paragraph.slice(0, 50)}")`,
    ),
    notes: all.some(({ page }) => page === '')
      ? ['some are about pages that no longer exist; they are kept without a place']
      : [],
    files: all.length === 0 ? {} : commentFiles(kept(commentsPath), all),
    next: ['To see the comments in the editor: npm run edit'],
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
