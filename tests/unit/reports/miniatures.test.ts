import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { PublishedDataset } from '../../../src/figures/publishedDataset.ts';
import { miniatures } from '../../../src/components/report/miniatures.ts';
import { publishedPartnership } from '../../support/publishedReports.ts';
import { english } from '../../../src/words/words.ts';

const { datasets } = await publishedPartnership();

/** A sentence with figures. */
function sentence(...figures: { dataset: string; row: string; column: string }[]): Root {
  return {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: figures.map(({ dataset, ...cell }) => ({
          type: 'text',
          value: 'a figure',
          data: { dataset, cell },
        })),
      },
    ],
  };
}

describe('the small chart of a headline', () => {
  test('ends with the headline’s figure and gives the change since the period before', () => {
    const survey = { dataset: 'survey', row: '2019-20', column: 'safe' };
    expect(miniatures(sentence(survey), datasets, english)).toEqual([
      {
        kind: 'series',
        label: '',
        points: [
          { period: '2018/19', height: 70 / 82, text: '70%' },
          { period: '2019/20', height: 1, text: '82%' },
        ],
        change: { text: 'Up 12 percentage points', since: '2018/19' },
      },
    ]);
    expect(miniatures(sentence({ ...survey, row: '2018-19' }), datasets, english)).toEqual([
      { kind: 'portion', share: 0.7, text: '70%' },
    ]);
  });

  test('gives the change in shares but not in counts if the periods differ in length', () => {
    const change = (figure: { dataset: string; row: string; column: string }) => {
      const [chart] = miniatures(sentence(figure), datasets, english, false);
      return chart?.kind === 'series' ? chart.change?.text : undefined;
    };
    const contacts = { dataset: 'contacts-by-year', row: '2019-20/Schools', column: 'contacts' };
    expect(change(contacts)).toBeUndefined();
    expect(change({ dataset: 'survey', row: '2019-20', column: 'safe' })).toContain('Up 12');
  });

  test('combines two years of the same measure', () => {
    const figures = ['2018-19', '2019-20'].map((row) => ({
      dataset: 'survey',
      row,
      column: 'safe',
    }));
    expect(miniatures(sentence(...figures), datasets, english)).toHaveLength(1);
  });

  test('leaves a gap for a hidden number and gives no change from it', () => {
    const [police] = miniatures(
      sentence({ dataset: 'contacts-by-year', row: '2019-20/Police', column: 'contacts' }),
      datasets,
      english,
    );
    expect(police).toMatchObject({
      kind: 'series',
      label: 'Police',
      change: null,
    });
    expect(police?.kind === 'series' && police.points.at(-2)).toEqual({
      period: '2018/19',
      height: null,
      text: 'hidden to protect people',
    });
  });

  test('shows a figure as part of the total in the same sentence', () => {
    const dataset = {
      id: 'placed',
      key: ['where'],
      columns: [
        { id: 'where', type: 'category' },
        { id: 'children', type: 'count' },
      ],
      rows: [
        {
          key: 'Outside',
          isTotal: false,
          cells: { children: { value: 3, symbol: null, text: '3' } },
        },
        { key: 'All', isTotal: true, cells: { children: { value: 12, symbol: null, text: '12' } } },
      ],
    } as unknown as PublishedDataset;
    const of = (row: string) => ({ dataset: 'placed', row, column: 'children' });
    const small = (...rows: string[]) =>
      miniatures(sentence(...rows.map(of)), new Map([['placed', dataset]]), english);
    expect(small('Outside', 'All')).toEqual([{ kind: 'portion', share: 0.25, text: '3 of 12' }]);
    expect(small('Outside')).toEqual([]);
  });
});
