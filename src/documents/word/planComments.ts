import { loadPartnership } from '../../load/loadPartnership.ts';
import type { ReviewComment } from '../comments/reviewComment.ts';
import { commentFiles, commentsPath, reviewComment } from '../comments/reviewComment.ts';
import { bookmarkOf, isOwnBookmark } from '../drafts/bookmark.ts';
import type { DraftPlace } from '../drafts/draft.ts';
import { draftPlaces, draftTexts } from '../drafts/draftTexts.ts';
import { reportDraft } from '../drafts/reportDraft.ts';
import type { ImportPlan } from '../importPlan.ts';
import type { ImportSources } from '../importSources.ts';
import { plainSpaces } from './plainCharacters.ts';
import { wordComments } from './wordComments.ts';
import type { WordFile } from './wordFile.ts';
import type { WordParagraph } from './wordParagraphs.ts';
import { wordParagraphs } from './wordParagraphs.ts';

/** What someone has said about a draft, or done to it, and who. */
interface Said {
  place: DraftPlace | null;
  about: string;
  text: string;
  date: string;
  /** For the screen alone. */
  author: string;
  paragraph: string;
}

/** Whether a document is a draft that this program wrote. */
export function isOwnDraft(paragraphs: readonly WordParagraph[]): boolean {
  return paragraphs.some(({ bookmarks }) => bookmarks.some(isOwnBookmark));
}

/** Takes the comments out of a draft that was given away, and what was changed in it without a comment. The text here stays as it is. */
export async function planComments(
  plan: ImportPlan,
  file: WordFile,
  { content, kept }: ImportSources,
): Promise<ImportPlan> {
  const paragraphs = wordParagraphs(file.document);
  const { readable: partnership } = await loadPartnership(content);
  const drafts = (partnership?.reports ?? []).map((report) =>
    reportDraft({ report, partnership: partnership as NonNullable<typeof partnership> }),
  );
  const places = new Map(
    drafts.flatMap((draft) => draftPlaces(draft).map((place) => [bookmarkOf(place), place])),
  );
  const placeAt = (paragraph: WordParagraph): DraftPlace | null =>
    paragraph.bookmarks.flatMap((name) => places.get(name) ?? [])[0] ?? null;
  const nearest = (paragraph: WordParagraph): DraftPlace | null =>
    placeAt(paragraph) ??
    paragraphs
      .slice(0, paragraph.number - 1)
      .toReversed()
      .map(placeAt)
      .find((place) => place !== null) ??
    null;
  const comments = wordComments(file, paragraphs).map(
    ({ author, text, date, about, paragraph }): Said => ({
      place: paragraph === null ? null : nearest(paragraph),
      about,
      text,
      date,
      author,
      paragraph: paragraph?.text ?? '',
    }),
  );
  const known = new Set(drafts.flatMap(draftTexts).map(plainSpaces));
  const changed = paragraphs.flatMap((paragraph): Said[] => {
    const words = plainSpaces(paragraph.text);
    const place = placeAt(paragraph);
    const isSame = place === null ? known.has(words) : plainSpaces(place.text) === words;
    if (isSame || words === '') return [];
    const text =
      place === null
        ? `The document adds here: "${words}"`
        : `The document says instead: "${words}"`;
    return [change(place ?? nearest(paragraph), text, paragraph.text)];
  });
  const marks = new Set(paragraphs.flatMap(({ bookmarks }) => bookmarks));
  const pages = new Set(paragraphs.flatMap((one) => placeAt(one)?.page ?? []));
  const gone = [...places].flatMap(([mark, place]): Said[] =>
    marks.has(mark) || !pages.has(place.page)
      ? []
      : [change(place, 'The document leaves this paragraph out.', place.text)],
  );
  const said = [...comments, ...changed, ...gone];
  const all = said.map((one) => comment(one, plan.origin));
  return {
    ...plan,
    isNew: false,
    understood: said.map(
      ({ author, text, place, paragraph }) =>
        `${author === '' ? '' : `${author}: `}${text}${paragraph === '' ? '' : ` (${place?.page ?? 'no page of this site'}, "${paragraph.slice(0, 50)}")`}`,
    ),
    notes: said.some(({ place }) => place === null)
      ? ['some are about paragraphs that are no longer there; they are kept without a place']
      : [],
    files: said.length === 0 ? {} : commentFiles(kept(commentsPath), all),
    next: ['The text was not changed. To see the comments in the editor: npm run edit'],
  };
}

function change(place: DraftPlace | null, text: string, paragraph: string): Said {
  return { place, about: '', text, date: '', author: '', paragraph };
}

/** What is kept of it: everything but the person who said it. */
function comment({ place, about, text, date, paragraph }: Said, source: string): ReviewComment {
  const { page = '', anchor = '' } = place ?? {};
  return reviewComment({
    page,
    anchor,
    paragraph: paragraph.slice(0, 100),
    about,
    text,
    from: '',
    date,
    source,
  });
}
