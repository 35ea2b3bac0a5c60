import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { reviewRequest } from '../../../../src/cli/reviewRequest.ts';
import { readComments } from '../../../../src/documents/comments/reviewComment.ts';
import type { Draft } from '../../../../src/documents/drafts/draft.ts';
import { reportDraft } from '../../../../src/documents/drafts/reportDraft.ts';
import { reviewCopy } from '../../../../src/documents/drafts/reviewCopy.ts';
import { planImport } from '../../../../src/documents/planImport.ts';
import { checkWith, fixtureWith } from '../../../support/fixture.ts';

const asset = (name: string) => readFileSync(`src/documents/drafts/${name}`, 'utf8');
const assets = { script: asset('reviewScript.js'), styles: asset('review.css') };
const picture = {
  svg: '<svg a="#"/>',
  width: 640,
  height: 360,
  png: () => Promise.reject(new Error()),
};
const copyOf = (draft: Draft) =>
  reviewCopy(
    draft,
    { asked: ['Police', 'Health & care'], by: '12 September 2021' },
    () => picture,
    assets,
  );

let draft: Draft;
let copy = '';
beforeAll(async () => {
  const { partnership } = await checkWith({
    'datasets/contacts.csv':
      'source,contacts,share\nSchools,60,\nHealth,30,\nPolice,3,\nTotal,93,\n',
  });
  const [report] = partnership?.reports ?? [];
  if (partnership === null || report === undefined) throw new Error('There is no report.');
  draft = reportDraft({ report, partnership });
  copy = copyOf(draft);
});

describe('a review copy', () => {
  test('loads nothing from elsewhere', () => {
    expect(copy.match(/<(?:link|iframe|img[^>]*src="(?!data:))[^>]*>/gu)).toBeNull();
    expect(copy).toContain('default-src &apos;none&apos;; img-src data:; style-src &apos;sha256-');
    expect(copy).toContain('src="data:image/svg+xml,%3Csvg a=%22%23%22/%3E"');
  });

  test('allows only its own script and styles', () => {
    for (const tag of ['style', 'script']) {
      const [, text = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`, 'u').exec(copy) ?? [];
      const digest = createHash('sha256').update(text).digest('base64');
      expect(copy).toContain(`${tag}-src &apos;sha256-${digest}&apos;`);
    }
  });

  test('says that it is a draft, who was asked to comment and by when', () => {
    expect(copy).toContain('<strong>Draft</strong> for comment');
    expect(copy).toContain('Asked for comments: Police, Health &amp; care.');
    expect(copy).toContain('by 12 September 2021.');
    expect(assets.styles).toMatch(/content: ["']Draft["']/u);
  });

  test('has a comment box for each paragraph, with its page and anchor', () => {
    const boxes = [...copy.matchAll(/data-page="([^"]+)"\s+data-anchor="([^"]+)"/gu)].map(
      (found) => [found[1], found[2]],
    );
    expect(boxes).toEqual([
      ['reports/2020-21/report.yaml', 'headline-1'],
      ['reports/2020-21/what-we-did.mdx', 'p-schools-made-contacts'],
    ]);
  });

  test('hides small numbers as the site does', () => {
    const cells = [...copy.matchAll(/<td[^>]*>([^<]*)<\/td>/gu)].map((found) => found[1]);
    expect(cells).toEqual([
      'Schools',
      '60',
      '65%',
      'Health',
      '[c]',
      '[c]',
      'Police',
      '[c]',
      '[c]',
      'Total',
      '93',
      '100%',
    ]);
  });

  test('escapes markup in text', () => {
    const [first] = draft.chapters;
    const title = '<script>alert(1)</script>';
    expect(copyOf({ ...draft, title, chapters: first === undefined ? [] : [first] })).toContain(
      '<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>',
    );
  });

  test('needs a valid date', () => {
    expect(reviewRequest('Police, , Health', '2021-09-12')).toEqual({
      asked: ['Police', 'Health'],
      by: '12 September 2021',
    });
    expect(() => reviewRequest(undefined, '12/9/2021')).toThrow('--by: "12/9/2021" is not a date');
  });
});

describe('saved comments', () => {
  const page = 'reports/2020-21/what-we-did.mdx';
  const saved = (comments: object[], more: object = {}) =>
    planImport(
      {
        name: 'comments-2020-21-police.json',
        bytes: Buffer.from(
          JSON.stringify({
            kind: 'almanac-comments',
            year: '2020-21',
            from: 'Police',
            comments,
            ...more,
          }),
        ),
      },
      { content: fixtureWith(), kept: () => null, today: '2021-06-30' },
      { answers: {} },
    );
  const comment = {
    page,
    anchor: 'p-schools-made-contacts',
    paragraph: 'Schools made',
    text: 'Which schools?',
  };

  test('are imported at their paragraphs, with the organisation and the date', async () => {
    const { files } = await saved([comment]);
    expect(readComments(files['.comments/comments.json'] ?? '[]')).toMatchObject([
      { ...comment, from: 'Police', date: '2021-06-30', source: 'comments-2020-21-police.json' },
    ]);
    expect(files['.comments/.gitignore']).toBe('*\n');
  });

  test('are kept without a place if their page no longer exists', async () => {
    const { files, notes } = await saved([{ ...comment, page: '../../etc/passwd' }]);
    expect(readComments(files['.comments/comments.json'] ?? '[]')).toMatchObject([
      { page: '', anchor: '' },
    ]);
    expect(notes).toHaveLength(1);
  });

  test.each<[string, object[], object]>([
    ['another kind', [comment], { kind: 'other' }],
    ['an extra field', [{ ...comment, html: '<b>' }], {}],
    ['text that is far too long', [{ ...comment, text: 'a'.repeat(20_001) }], {}],
  ])('are refused with %s', async (_name, comments, more) => {
    const { problems, files } = await saved(comments, more);
    expect(problems).toEqual([
      'The file has no comments from a review copy. Ask for the file saved by "Save comments", unchanged.',
    ]);
    expect(files).toEqual({});
  });
});
