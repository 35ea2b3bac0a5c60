import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { countsText } from '../improvement/countsText.ts';
import { countedSteps } from '../improvement/steps.ts';
import type { Partnership } from '../partnership.ts';
import { fullAddress } from '../siteRoot.ts';
import { textTable } from '../textTable.ts';
import type { ReviewPage, ReviewThread } from './review.ts';
import { english } from '../../words/words.ts';

type Table = Pick<PublishedDataset, 'columns' | 'rows'>;
type Sources = Pick<Partnership, 'site' | 'reviewThemes' | 'agencies'>;

const columns = [
  ['review', 'Review', 'The code name of the review.'],
  ['kind', 'Kind', 'What kind of review it is.'],
  ['status', 'Status', 'Whether it is going on, concluded or published.'],
  ['commissioned', 'Commissioned', 'When it was decided to hold it.'],
  ['concluded', 'Concluded', 'When its findings were agreed.'],
  ['published', 'Published', 'The day on which it was published.'],
  ['themes', 'Themes', 'What it is about.'],
  ['harms', 'Types of harm', 'The kinds of harm.'],
  ['agencies', 'Agencies', 'The agencies that took part.'],
  ['recommendation', 'Recommendation', 'What has to be done. Empty when there is none.'],
  ['decision', 'Decision', 'Whether the partnership acts on it.'],
  ['why', 'Why not', 'The reasons for not acting on it, or on all of it.'],
  ['actions', 'Actions', 'How far the actions that answer it have come.'],
  ['evidence', 'Evidence', 'What shows it.'],
  ['measures', 'Measures', 'The measures of the result.'],
] as const;

/** Every review as a table for spreadsheets, a row a recommendation. */
export function reviewsTable(reviews: readonly ReviewPage[], sources: Sources): Table {
  return textTable(
    columns,
    reviews.flatMap((review) => {
      const names = namesOf(review, sources);
      const fields = {
        review: review.codeName,
        kind: english(`reviews.kinds.${review.kind}`),
        status: english(`reviews.statuses.${review.status}`),
        commissioned: review.dates.commissioned,
        concluded: review.dates.concluded ?? '',
        published: review.dates.published ?? '',
        themes: names.themes.join(' | '),
        harms: names.harms.join(' | '),
        agencies: names.agencies.join(' | '),
      };
      const rows = review.threads.length === 0 ? [null] : review.threads;
      return rows.map((thread) => ({
        key: thread?.reference ?? review.id,
        values: { ...fields, ...threadFields(thread) },
      }));
    }),
  );
}

function threadFields(thread: ReviewThread | null) {
  if (thread === null)
    return { recommendation: '', decision: '', why: '', actions: '', evidence: '', measures: '' };
  const { text, answer, responses, counts, measures } = thread;
  const steps = responses.flatMap((response) => response.steps.flatMap(countedSteps));
  return {
    recommendation: text,
    decision: answer === undefined ? '' : english(`reviews.decisions.${answer.decision}`),
    why: answer?.why ?? '',
    actions: responses.length === 0 ? '' : countsText(counts, english),
    evidence: steps
      .flatMap((step) =>
        step.evidence.map(
          (one) => `${english(`improvement.standings.${step.standing}.title`)}: ${one.text}`,
        ),
      )
      .join(' | '),
    measures: measures.map(({ title }) => title).join(' | '),
  };
}

const sheetColumns = [
  ['part', 'Part', 'The part of the form.'],
  ['item', 'Item', 'What is asked.'],
  ['answer', 'Answer', 'What the partnership says. Empty where it has published nothing.'],
] as const;

/**
 * What the national collections ask about a review: the administration, the process, the people and the learning. It has the
 * wide groups that are published and nothing else.
 */
export function reviewSheet(review: ReviewPage, sources: Sources): Table {
  const { site } = sources;
  const { dates, findings, threads } = review;
  const names = namesOf(review, sources, true);
  const rows: [part: string, item: string, answer: string][] = [
    ['Administration', 'Partnership or board', site.name],
    ['Administration', 'Area', site.area],
    ['Administration', 'Title', review.title],
    ['Administration', 'Kind of review', english(`reviews.kinds.${review.kind}`)],
    ['Administration', 'Status', english(`reviews.statuses.${review.status}`)],
    ['Administration', 'Published', dates.published ?? ''],
    ['Administration', 'Where it can be read', fullAddress(site.url, review.address)],
    ['Administration', 'Full report', review.fullReport ?? ''],
    ['Process', 'Commissioned', dates.commissioned],
    ['Process', 'Concluded', dates.concluded ?? ''],
    ['Process', 'Sent to the Panel', dates.sentToPanel ?? ''],
    ['Process', 'Agencies that took part', names.agencies.join('; ')],
    ['Process', 'The person or the family took part', review.family.length > 0 ? 'Yes' : ''],
    ['People', 'Age group', review.ageGroup ?? ''],
    ['People', 'Ethnic group', review.ethnicGroup ?? ''],
    ['People', 'Types of harm', names.harms.join('; ')],
    ['Learning', 'Themes', names.themes.join('; ')],
    ['Learning', 'Summary', review.summary],
    ...findings.map(({ text }): [string, string, string] => ['Learning', 'Finding', text]),
    ...threads.map(({ text }): [string, string, string] => ['Learning', 'Recommendation', text]),
  ];
  return textTable(
    sheetColumns,
    rows.map(([part, item, answer], index) => ({
      key: String(index + 1),
      values: { part, item, answer },
    })),
  );
}

/** The names of what a review refers to; for the national collections in their words. */
function namesOf(review: ReviewPage, { reviewThemes, agencies }: Sources, isNational = false) {
  const titles = (ids: readonly string[], list: readonly Named[]) =>
    ids.flatMap((id) => {
      const found = list.find((one) => one.id === id);
      return found === undefined ? [] : [(isNational && found.national) || found.title];
    });
  return {
    themes: titles(review.themes, reviewThemes.themes),
    harms: titles(review.harms, reviewThemes.harms),
    agencies: titles(review.agencies, agencies),
  };
}

interface Named {
  id: string;
  title: string;
  national?: string | undefined;
}

/** Whether a review is over, so that it can be handed to a national collection. */
export function hasSheet({ dates }: Pick<ReviewPage, 'dates'>): boolean {
  return dates.concluded !== undefined;
}
