import { describe, expect, test } from 'vitest';
import { importGround } from '../../support/importGround.ts';
import type { TestCell } from '../../support/testWorkbook.ts';

const { bring, fileWith, importRows, read } = importGround();

describe('a row labelled as a total', () => {
  const sheet = (total: number): TestCell[][] => [
    ['Source', 'Contacts', 'Average'],
    ['Schools', 60, 1.5],
    ['Police', 40, 0.5],
    ['All contacts', total, 2.5],
  ];

  test('adds a relation if it is the sum', async () => {
    const lines = await importRows(sheet(100));
    expect(lines).toContain(
      '  "All contacts" is the sum of the other rows, and this will be checked',
    );
    expect(read('datasets/visits.yaml')).toContain(
      'relations:\n  - type: rows-sum\n    total: All contacts\n',
    );
  });

  test('adds no relation if it is not the sum, and says so', async () => {
    const lines = await importRows(sheet(101));
    expect(lines).toContain(
      '  "All contacts" is 101 in the column "Contacts", and the other rows add up to 100, so no rule was added for it.',
    );
    expect(read('datasets/visits.yaml')).toContain('# relations:');
  });

  test('adds a relation despite missing figures if it can still be the sum', async () => {
    const suppressed = (total: number) =>
      importRows(
        [
          ['Source', 'Contacts'],
          ['Schools', '*'],
          ['Health', 80],
          ['Total', total],
        ],
        { to: `of-${total}` },
      );
    await suppressed(100);
    expect(read('datasets/of-100.yaml')).toContain('relations:\n  - type: rows-sum\n');
    expect((await suppressed(70)).join('\n')).toContain(
      '"Total" is 70 in the column "Contacts", and the other rows add up to 80 without those that are missing',
    );
    expect(read('datasets/of-70.yaml')).toContain('# relations:');
  });

  test('adds a relation only for the columns that it is the sum of', async () => {
    await importRows([
      ['Source', 'Contacts', 'Children'],
      ['Schools', 60, 50],
      ['Police', 40, 30],
      ['Overall', 100, 70],
    ]);
    expect(read('datasets/visits.yaml')).toContain(
      'relations:\n  - type: rows-sum\n    total: Overall\n    columns:\n      - contacts\n',
    );
  });

  test('becomes the denominator of matching shares, so that they cannot give away a hidden count', async () => {
    const percent = (share: number) => ({ xml: `<v>${share}</v>`, style: 1 });
    const rows = (police: number): TestCell[][] => [
      ['Source', 'Contacts', '% of total'],
      ['Police', 512, percent(police)],
      ['Schools', 401, percent(0.323)],
      ['Other', 4, percent(0.003)],
      ['Health', 325, percent(0.262)],
      ['Total', 1242, percent(1)],
    ];
    const sheet = (police: number) =>
      fileWith({ sheets: { Sheet1: rows(police) }, formats: ['0.0%'] });
    expect(await bring(sheet(0.412))).toContain(
      '  of-total is contacts divided by "Total", and is worked out again',
    );
    expect(read('datasets/visits.yaml')).toContain(
      '    numerator: contacts\n    denominator:\n      row: Total\n      column: contacts\n',
    );
    expect((await bring(sheet(0.512), { to: 'others' })).join('\n')).toContain(
      'of-total: the shares in "% of total" are no column of counts divided by one of its rows',
    );
    expect(read('datasets/others.yaml')).not.toContain('numerator: ');
  });

  test('is not guessed if there are two', async () => {
    await importRows(
      [
        ['Source', 'Contacts'],
        ['Schools', 5],
        ['Total schools', 5],
        ['Total', 10],
      ],
      { to: 'two' },
    );
    expect(read('datasets/two.yaml')).toContain('# relations:');
  });
});
