import { describe, expect, test } from 'vitest';
import { para, table } from '../../../support/testDocument.ts';
import { path, planBody, questionsOf } from '../../../support/wordPlan.ts';

describe('people and small numbers are reported before anything is written', () => {
  test.each([
    ['a person', 'Ms Bloggs chaired the meeting.'],
    ['a telephone number', 'Call us on 020 7946 0018.'],
    ['an email address', 'Write to jo.bloggs@vale.example.'],
  ])('%s stops the import', async (_name, words) => {
    const { problems } = await planBody(para(words));
    expect(problems.join()).toContain(`"${words.slice(0, 20)}`);
  });

  const figures = (police: string) =>
    table([
      ['Source', 'Contacts'],
      ['Schools', '64'],
      ['Police', police],
      ['Total', '100'],
    ]);

  test('a table with small numbers needs a decision, and as a dataset hides them', async () => {
    expect((await questionsOf(figures('<5'))).join()).toContain(
      'holds figures, including small numbers (<5)',
    );
    expect((await questionsOf(figures('3'))).join()).toContain('(3)');
    const { files } = await planBody(figures('<5'), { 'table 1': 'dataset' });
    expect(files[path]).toContain('<DataTable dataset="2020-21-police-table-1" />');
    expect(files['datasets/2020-21-police-table-1.csv']).toBe(
      'source,contacts\nSchools,64\nPolice,c\nTotal,100\n',
    );
  });

  test('any other table of figures can become a dataset, but not a table of text', async () => {
    const { questions } = await planBody(
      figures('36') +
        table([
          ['Who', 'What'],
          ['Police', 'Attend'],
          ['Schools', 'Refer'],
        ]),
    );
    expect(questions.map(({ id, answer }) => [id, answer])).toEqual([['table 1', 'text']]);
  });
});
