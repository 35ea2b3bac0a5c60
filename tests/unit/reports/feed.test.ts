import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/reports/atomFeed.ts';
import { feedEntries, reportFeed } from '../../../src/reports/feed.ts';
import { reportSchemaOrg } from '../../../src/reports/reportSchemaOrg.ts';
import { publishedPartnership, reportOf } from '../../support/publishedReports.ts';
import { english, wordsIn } from '../../../src/words/words.ts';

test('the feed lists publications and corrections, newest first, and no unpublished reports', async () => {
  expect(
    feedEntries(await publishedPartnership(), english).map(({ date, title, url }) => [
      date,
      title,
      url,
    ]),
  ).toEqual([
    [
      '2019-11-04',
      'Annual report 2018/19 corrected',
      'https://vale.example/reports/2018-19/#corrections',
    ],
    ['2019-09-30', 'Annual report 2018/19 published', 'https://vale.example/reports/2018-19/'],
  ]);
});

test('a correction says what changed and why', async () => {
  expect(feedEntries(await publishedPartnership(), english)[0]?.summary).toBe(
    'The contribution of the council was given as £110,000. A sum had been counted twice.',
  );
});

test('the feed has the date of its newest entry, or the reference date if empty', async () => {
  const partnership = await publishedPartnership();
  expect(atomFeed(partnership.site, reportFeed(partnership, english))).toContain(
    '<updated>2019-11-04T00:00:00Z</updated>',
  );
  expect(
    atomFeed(partnership.site, reportFeed({ ...partnership, reports: [] }, english)),
  ).toContain('<updated>2021-06-30T00:00:00Z</updated>');
});

test('XML special characters are escaped', async () => {
  const partnership = await publishedPartnership();
  const feed = atomFeed(
    { ...partnership.site, name: 'A & B <"C">' },
    reportFeed(partnership, english),
  );
  expect(feed).toContain('A &amp; B &lt;&quot;C&quot;&gt;');
  expect(feed).not.toContain('<"C">');
});

test('structured data describes the report and when it last changed', async () => {
  const partnership = await publishedPartnership();
  expect(reportSchemaOrg(reportOf(partnership, '2018-19'), partnership)).toMatchObject({
    '@type': 'Report',
    url: 'https://vale.example/reports/2018-19/',
    temporalCoverage: '2018-04-01/2019-03-31',
    creativeWorkStatus: 'Published',
    datePublished: '2019-09-30',
    dateModified: '2019-11-04',
    hasPart: [{ name: 'What we did' }, { name: 'What changed' }],
  });
  expect(reportSchemaOrg(reportOf(partnership, '2019-20'), partnership)).not.toHaveProperty(
    'datePublished',
  );
});

test('the feed is in the language of the site', async () => {
  const { title, entries } = reportFeed(await publishedPartnership(), wordsIn('cy'));
  expect(title).toBe('adroddiadau a chywiriadau');
  const text = entries.map((entry) => `${entry.title} ${entry.summary}`).join(' ');
  expect(text).toMatch(/Cyhoeddwyd .* Mae’n cwmpasu 1 Ebrill \d{4} i 31 Mawrth \d{4}\./u);
  expect(text).not.toMatch(/published|corrected|It covers/u);
});
