import { describe, expect, test } from 'vitest';
import type { ImportAnswers } from '../../../../src/documents/importPlan.ts';
import { pageText } from '../../../../src/documents/pageText.ts';
import { planImport } from '../../../../src/documents/planImport.ts';
import { fixtureWith } from '../../../support/fixture.ts';
import { para, testDocument } from '../../../support/testDocument.ts';
import { path, planBody } from '../../../support/wordPlan.ts';

describe('offers that keep a chapter consistent with the site', () => {
  test('a typed figure that is in a table on the page can be taken from the table', async () => {
    const settings =
      '---\ntitle: Police\norder: 20\nsummary: The year.\nsources:\n  - document: plan\nreviewed: 2021-06-01\n---\n';
    const body = 'We met.\n\n<DataTable dataset="contacts" />\n';
    const bring = (answers: ImportAnswers) =>
      planImport(
        {
          name: 'Police.docx',
          bytes: testDocument(para('Schools made 60 contacts.') + para('We met.')),
        },
        {
          content: fixtureWith({ [path]: `${settings}\n${body}` }),
          kept: () => 'We met.\n',
          today: '2021-06-30',
        },
        { to: 'reports/2020-21/police', answers },
      );
    const offered = await bring({});
    expect(offered.questions.map(({ id, answer }) => [id, answer])).toEqual([['values', 'no']]);
    expect(pageText(offered.files[path] ?? '').body).toContain('Schools made 60 contacts.');
    const { files } = await bring({ values: 'yes' });
    expect(pageText(files[path] ?? '').body).toBe(
      'Schools made <Value dataset="contacts" row="Schools" column="contacts" /> contacts.\n\nWe met.\n\n<DataTable dataset="contacts" />',
    );
  });

  test('an abbreviation spelt out in the text can become a glossary term', async () => {
    const body = para('We sit on the Multi-Agency Risk Assessment Conference (MARAC).');
    const { questions } = await planBody(body);
    expect(questions.map(({ id, answer }) => [id, answer])).toEqual([['term MARAC', 'no']]);
    const { files } = await planBody(body, { 'term MARAC': 'yes' });
    expect(files['glossary/multi-agency-risk-assessment-conference.mdx']).toContain(
      'title: Multi-Agency Risk Assessment Conference\n',
    );
  });
});
