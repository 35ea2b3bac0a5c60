import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/model/addresses.ts';
import { calendarEvent } from '../../../src/model/library/calendarEvent.ts';
import { libraryItems } from '../../../src/model/library/libraryCatalogue.ts';
import { redirects, redirectsFile } from '../../../src/model/redirects.ts';
import { atomFeed } from '../../../src/reports/atomFeed.ts';
import { libraryFeed, reviewFeed } from '../../../src/reports/feed.ts';
import type { Change } from '../../support/fixture.ts';
import { checkWith, findingsWith } from '../../support/fixture.ts';
import { english } from '../../../src/words/words.ts';

const fixture = 'children-partnership';
const { partnership } = await checkWith({}, fixture);
if (partnership === null) throw new Error('The fixture has an error.');
const items = libraryItems(partnership);
const found = (changes: Record<string, Change>) => findingsWith(changes, fixture);
const toolkit = 'library/neglect-toolkit.mdx';

test('the library is listed newest first, and its lists have addresses', () => {
  expect(items.map(({ id }) => id)).toEqual([
    'chronology-course',
    'neglect-toolkit',
    'arrangements-2021',
  ]);
  const known = addresses(partnership);
  for (const address of [
    '/library/',
    '/library/feed.xml',
    '/library/kind/training/',
    '/library/chronology-course/event.ics',
  ])
    expect(known.has(address), address).toBe(true);
});

test('a course has a calendar file that every calendar can read', () => {
  const course = items.find(({ id }) => id === 'chronology-course');
  if (course === undefined) throw new Error('There is no course.');
  const event = calendarEvent(course, partnership.site);
  expect(event).toContain('DTSTART;VALUE=DATE:20241112\r\nDTEND;VALUE=DATE:20241114\r\n');
  expect(event).toContain('LOCATION:Online');
  expect(event.replaceAll('\r\n ', '')).toContain(
    'DESCRIPTION:Two days on writing a chronology\\, together with other services. Level 3',
  );
  expect(event.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('the feed lists new and changed items', () => {
  const titles = libraryFeed(partnership, english).entries.map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(['Writing a chronology', 'Neglect toolkit: changed']);
  expect(atomFeed(partnership.site, reviewFeed(partnership, english))).toContain(
    '<title>Practice review: Kingfisher</title>',
  );
});

describe('a page with a former address', () => {
  test('can be reached from the old address, and is in the host’s redirects', () => {
    const moved = redirects(partnership);
    expect(moved).toEqual([{ from: '/library/neglect-tool/', to: '/library/neglect-toolkit/' }]);
    expect(redirectsFile(moved, '/below')).toBe(
      '/below/library/neglect-tool/ /below/library/neglect-toolkit/ 301\n',
    );
  });

  test('cannot have the address of another page as its former one', async () => {
    const taken = (text: string) =>
      text.replace('/library/neglect-tool/', '/library/chronology-course/');
    expect(await found({ [toolkit]: taken })).toEqual([`address-taken ${toolkit}:8`]);
  });
});

describe('an item', () => {
  test('for a course says when it is, who it is for and where to book', async () => {
    const noCourse = (text: string) => text.replace(/training:\n(?: {2}.*\n)+/u, '');
    expect(await found({ 'library/chronology-course.mdx': noCourse })).toHaveLength(1);
  });

  test('for an earlier edition names its replacement', async () => {
    const alone = (text: string) => text.replace(/replacedBy: .*\n/u, '');
    expect(await found({ 'library/arrangements-2021.mdx': alone })).toHaveLength(1);
  });
});
