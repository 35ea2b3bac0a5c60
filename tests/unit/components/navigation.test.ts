import { describe, expect, test } from 'vitest';
import { contentsSections } from '../../../src/components/site/contentsSections.ts';
import { currentMark, footerLinks } from '../../../src/components/site/navigation.ts';
import { english } from '../../../src/words/words.ts';
import { servedPeople } from '../../../src/model/servedPeople.ts';
import { checkWith } from '../../support/fixture.ts';
import { telephoneLink } from '../../../src/model/contacts.ts';

describe('currentMark', () => {
  test('marks the page itself', () => {
    expect(currentMark('/groups/', '/groups/')).toBe('page');
  });

  test('marks the section that contains the page', () => {
    expect(currentMark('/groups/', '/groups/executive/')).toBe('true');
  });

  test('marks nothing elsewhere', () => {
    expect(currentMark('/groups/', '/groups-of-agencies/')).toBeUndefined();
  });
});

describe('the links in the footer', () => {
  const hrefs = async (changes = {}) => {
    const { partnership } = await checkWith(changes);
    return partnership === null ? null : footerLinks(partnership, english).map(({ href }) => href);
  };

  test('link to what readers expect there', async () => {
    expect(await hrefs()).toEqual([
      '/site-map/',
      '/glossary/',
      '/data/',
      '/accessibility/',
      '/privacy/',
      '/worried/#hide-your-visit',
    ]);
  });

  test('leave out an empty section', async () => {
    const without = {
      'glossary/designated-officer.mdx': null,
      'glossary/rapid-review.mdx': null,
    };
    expect(await hrefs(without)).not.toContain('/glossary/');
  });
});

describe('contentsSections', () => {
  const heading = (depth: number, id: string) => ({ depth, id, text: id });

  test('puts the subsections of a section below it', () => {
    const sections = contentsSections([
      heading(2, 'a'),
      heading(3, 'a1'),
      heading(3, 'a2'),
      heading(2, 'b'),
    ]);
    expect(sections.map(({ id, parts }) => [id, parts.map((part) => part.id)])).toEqual([
      ['a', ['a1', 'a2']],
      ['b', []],
    ]);
  });

  test('lists a subsection by itself if no section comes before it', () => {
    expect(contentsSections([heading(3, 'a1')]).map(({ id }) => id)).toEqual(['a1']);
  });

  test('leaves out deeper headings', () => {
    expect(contentsSections([heading(2, 'a'), heading(4, 'deep')])[0]?.parts).toEqual([]);
  });

  test('is empty without headings', () => {
    expect(contentsSections([])).toEqual([]);
  });
});

describe('telephoneLink', () => {
  test('dials a number without its spaces', () => {
    expect(telephoneLink('0808 800 5000')).toBe('tel:08088005000');
  });

  test('keeps the plus sign of an international number', () => {
    expect(telephoneLink('+44 20 7946 0000')).toBe('tel:+442079460000');
  });
});

describe('servedPeople', () => {
  test('are adults for a safeguarding adults board', () => {
    expect(servedPeople('adults')).toEqual({
      one: 'an adult',
      theOne: 'the adult',
      short: 'adults',
    });
  });

  test('are both for a partnership that serves both', () => {
    expect(servedPeople('both').one).toBe('a child or an adult');
  });
});
