import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { findPages } from '../../../src/search/findPages.ts';
import type { SearchIndex } from '../../../src/search/searchIndex.ts';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { resultsFrom } from '../../../src/search/searchResult.ts';
import { buildVocabulary } from '../../../src/search/vocabulary.ts';
import type { JudgedQuery, Judgement, Voice } from '../../support/judging.ts';
import {
  describeMisses,
  describeScores,
  heldOutQueries,
  judge,
  judgedQueries,
  scoresOf,
  voices,
} from '../../support/judging.ts';
import { english } from '../../../src/words/words.ts';

let index: SearchIndex;
let pages: Map<string, SearchPage>;
let levels: string[];

beforeAll(async () => {
  const { partnership } = await checkContent(
    readContentFiles(fileURLToPath(new URL('../../../content/', import.meta.url))),
  );
  if (partnership === null) throw new Error('The sample content has errors.');
  const vocabulary = buildVocabulary(partnership);
  index = indexVocabulary(vocabulary);
  pages = new Map(vocabulary.pages.map((page) => [page.address, page]));
  levels = partnership.thresholds.levels.map(({ address }) => address);
}, 120_000);

function judgeAll(queries: readonly JudgedQuery[]): Judgement[] {
  return queries.map((judged) => {
    const { found, help } = findPages(judged.query, index);
    const results = resultsFrom(found, [], pages, english).map(({ href }) => href);
    return judge(judged, { help: help?.to ?? null, results }, levels);
  });
}

/** The minimum share of queries in each voice with a right answer in the first three results. */
const within3: Record<Voice, number> = {
  child: 0.9,
  'worried-adult': 0.9,
  practitioner: 0.95,
  'board-and-press': 0.9,
  staff: 0.9,
};

describe('the judged queries', () => {
  test('number at least four hundred', () =>
    expect(voices.flatMap(judgedQueries).length).toBeGreaterThanOrEqual(400));

  test.each(voices)('get no dangerous answer, and nearly always a right one: %s', (voice) => {
    const judgements = judgeAll(judgedQueries(voice));
    const scores = scoresOf(judgements);
    const account = `${describeScores(voice, scores)}\n${describeMisses(judgements)}`;
    expect(scores.dangerous, account).toBe(0);
    expect(scores.rightWithin3, account).toBeGreaterThanOrEqual(within3[voice]);
    expect(scores.helped, account).toBeGreaterThanOrEqual(0.98);
  });

  test('from a child are answered in words for a child', () => {
    const children = judgeAll(judgedQueries('child')).filter(({ help }) => help === 'child');
    const spokenTo = children.filter(({ shown }) => shown.help === 'child');
    expect(spokenTo.length / children.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe('the held-out queries', () => {
  test.each(voices)('get no dangerous answer: %s', (voice) => {
    const judgements = judgeAll(heldOutQueries(voice));
    const scores = scoresOf(judgements);
    const account = `${describeScores(voice, scores)}\n${describeMisses(judgements)}`;
    expect(scores.dangerous, account).toBe(0);
    expect(scores.helped, account).toBeGreaterThanOrEqual(0.98);
  });
});
