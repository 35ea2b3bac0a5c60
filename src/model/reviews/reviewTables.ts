import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { countsText } from '../improvement/countsText.ts';
import { countedSteps } from '../improvement/steps.ts';
import type { Partnership } from '../partnership.ts';
import { fullAddress } from '../siteRoot.ts';
import { textTable } from '../textTable.ts';
import type { ReviewPage, ReviewThread } from './review.ts';
import type { PhraseIn } from '../../words/phraseName.ts';
import type { Words } from '../../words/words.ts';

type Table = Pick<PublishedDataset, 'columns' | 'rows'>;
type Sources = Pick<Partnership, 'site' | 'reviewThemes' | 'agencies'>;

const columns = [
  'review',
  'kind',
  'status',
  'commissioned',
  'concluded',
  'published',
  'themes',
  'harms',
  'agencies',
  'recommendation',
  'decision',
  'why',
  'actions',
  'evidence',
  'measures',
] as const;

/** Every review as a table for spreadsheets, a row a recommendation. */
export function reviewsTable(
  reviews: readonly ReviewPage[],
  sources: Sources,
  words: Words,
): Table {
  return textTable(
    columns,
    reviews.flatMap((review) => {
      const names = namesOf(review, sources);
      const fields = {
        review: review.codeName,
        kind: words(`reviews.kinds.${review.kind}`),
        status: words(`reviews.statuses.${review.status}`),
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
        values: { ...fields, ...threadFields(thread, words) },
      }));
    }),
  );
}

function threadFields(thread: ReviewThread | null, words: Words) {
  if (thread === null)
    return { recommendation: '', decision: '', why: '', actions: '', evidence: '', measures: '' };
  const { text, answer, responses, counts, measures } = thread;
  const steps = responses.flatMap((response) => response.steps.flatMap(countedSteps));
  return {
    recommendation: text,
    decision: answer === undefined ? '' : words(`reviews.decisions.${answer.decision}`),
    why: answer?.why ?? '',
    actions: responses.length === 0 ? '' : countsText(counts, words),
    evidence: steps
      .flatMap((step) =>
        step.evidence.map(
          (one) => `${words(`improvement.standings.${step.standing}.title`)}: ${one.text}`,
        ),
      )
      .join(' | '),
    measures: measures.map(({ title }) => title).join(' | '),
  };
}

const sheetColumns = ['part', 'item', 'answer'] as const;

/**
 * What the national collections ask about a review: the administration, the process, the people and the learning. It has the
 * wide groups that are published and nothing else.
 */
export function reviewSheet(review: ReviewPage, sources: Sources, words: Words): Table {
  const { site } = sources;
  const { dates, findings, threads } = review;
  const names = namesOf(review, sources, true);
  const rows: [
    part: PhraseIn<'reviews.sheet.parts'>,
    item: PhraseIn<'reviews.sheet.items'>,
    answer: string,
  ][] = [
    ['administration', 'partnership', site.name],
    ['administration', 'area', site.area],
    ['administration', 'title', review.title],
    ['administration', 'kind', words(`reviews.kinds.${review.kind}`)],
    ['administration', 'status', words(`reviews.statuses.${review.status}`)],
    ['administration', 'published', dates.published ?? ''],
    ['administration', 'address', fullAddress(site.url, review.address)],
    ['administration', 'fullReport', review.fullReport ?? ''],
    ['process', 'commissioned', dates.commissioned],
    ['process', 'concluded', dates.concluded ?? ''],
    ['process', 'sentToPanel', dates.sentToPanel ?? ''],
    ['process', 'agencies', names.agencies.join('; ')],
    ['process', 'family', review.family.length > 0 ? words('reviews.sheet.yes') : ''],
    ['people', 'ageGroup', review.ageGroup ?? ''],
    ['people', 'ethnicGroup', review.ethnicGroup ?? ''],
    ['people', 'harms', names.harms.join('; ')],
    ['learning', 'themes', names.themes.join('; ')],
    ['learning', 'summary', review.summary],
    ...findings.map(({ text }): (typeof rows)[number] => ['learning', 'finding', text]),
    ...threads.map(({ text }): (typeof rows)[number] => ['learning', 'recommendation', text]),
  ];
  return textTable(
    sheetColumns,
    rows.map(([part, item, answer], index) => ({
      key: String(index + 1),
      values: {
        part: words(`reviews.sheet.parts.${part}`),
        item: words(`reviews.sheet.items.${item}`),
        answer,
      },
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
