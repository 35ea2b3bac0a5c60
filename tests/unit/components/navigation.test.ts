import { describe, expect, test } from 'vitest';
import { contentsSections } from '../../../src/components/site/contentsSections.ts';
import { currentMark, footerLinks, mainLinks } from '../../../src/components/site/navigation.ts';
import { servedPeople } from '../../../src/components/site/servedPeople.ts';
import { telephoneLink } from '../../../src/components/site/telephoneLink.ts';

describe('currentMark', () => {
  test('marks the page itself', () => {
    expect(currentMark('/groups/', '/groups/')).toBe('page');
  });

  test('marks the room that the page is in', () => {
    expect(currentMark('/groups/', '/groups/executive/')).toBe('true');
  });

  test('marks nothing elsewhere', () => {
    expect(currentMark('/groups/', '/groups-of-agencies/')).toBeUndefined();
  });
});

describe('the links of the furniture', () => {
  test.each([...mainLinks, ...footerLinks])(
    '$text leads to an address that ends in a slash',
    ({ href }) => {
      expect(href).toMatch(/^\/(?:[a-z-]+\/)+(?:#[a-z-]+)?$/u);
    },
  );
});

describe('contentsSections', () => {
  const heading = (depth: number, id: string) => ({ depth, id, text: id });

  test('puts the parts of a section below it', () => {
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

  test('lets a part stand alone when no section comes before it', () => {
    expect(contentsSections([heading(3, 'a1')]).map(({ id }) => id)).toEqual(['a1']);
  });

  test('leaves out what lies deeper than a part', () => {
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

  test('keeps the sign of a number from abroad', () => {
    expect(telephoneLink('+44 20 7946 0000')).toBe('tel:+442079460000');
  });
});

describe('servedPeople', () => {
  test('speaks of adults where a board looks after adults', () => {
    expect(servedPeople('adults')).toEqual({ one: 'an adult', short: 'adults' });
  });

  test('speaks of both where a partnership looks after both', () => {
    expect(servedPeople('both').one).toBe('a child or an adult');
  });
});
