import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cbor } from '../../../src/cli/cbor.ts';
import { readCbor, writeCbor } from '../../../src/cli/cbor.ts';
import type { IndexFile } from '../../../src/cli/steadyIndex.ts';
import { steadyIndex } from '../../../src/cli/steadyIndex.ts';

describe('CBOR', () => {
  const value = fc.letrec<{ value: Cbor; list: Cbor[] }>((tie) => ({
    value: fc.oneof(fc.nat({ max: 2 ** 32 - 1 }), fc.string({ unit: 'grapheme' }), tie('list')),
    list: fc.array(tie('value'), { maxLength: 30 }),
  })).value;

  test('what is written is read again', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(readCbor(writeCbor(given))).toEqual(given);
      }),
    );
  });

  test.each([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1_000_000, '1a000f4240'],
    ['IETF', '6449455446'],
    [[1, [2, 3]], '8201820203'],
  ] as [Cbor, string][])('%j is written as the standard writes it', (given, hexadecimal) => {
    expect(Buffer.from(writeCbor(given)).toString('hex')).toBe(hexadecimal);
  });

  test.each(['82', '6461', 'f5', '1b000000e8d4a51000', '0000'])(
    'bytes that end too soon, go on too long or hold something else are refused: %s',
    (hexadecimal) => {
      expect(() => readCbor(Buffer.from(hexadecimal, 'hex'))).toThrow('The search index');
    },
  );
});

describe('a steady index', () => {
  const packed = (value: Cbor) =>
    gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), writeCbor(value)]));
  const unpacked = (file: IndexFile | undefined) =>
    readCbor(gunzipSync(file?.content ?? new Uint8Array()).subarray('pagefind_dcd'.length));
  /** An index as Pagefind writes it, with the values of its filter in some order. */
  const index = (filter: string, meta: string, values: Cbor[]): IndexFile[] => [
    { path: 'pagefind.js', content: Buffer.from('search()') },
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ languages: { en: { hash: meta } } })),
    },
    {
      path: `pagefind.${meta}.pf_meta`,
      content: packed(['1.5.2', [['en_aaaaaaa', 3]], [['kind', filter]]]),
    },
    { path: `filter/${filter}.pf_filter`, content: packed(['kind', values]) },
    { path: 'fragment/en_aaaaaaa.pf_fragment', content: Buffer.from('words') },
  ];
  const one = index('en_1111111', 'en_2222222222', [
    ['group', [1, 2]],
    ['data', [0]],
  ]);
  const other = index('en_3333333', 'en_4444444444', [
    ['data', [0]],
    ['group', [1, 2]],
  ]);

  test('is the same whatever the order of the values', () => {
    expect(steadyIndex(one)).toEqual(steadyIndex(other));
  });

  test('leads from the entry to the filters by their new names', () => {
    const files = steadyIndex(one);
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    const filter = files.find(({ path }) => path.endsWith('.pf_filter'));
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const nameOf = (path = '') => /en_[0-9a-f]+/u.exec(path)?.[0];
    expect(Buffer.from(entry?.content ?? []).toString()).toContain(`"${nameOf(meta?.path)}"`);
    expect(unpacked(meta)).toEqual([
      '1.5.2',
      [['en_aaaaaaa', 3]],
      [['kind', nameOf(filter?.path)]],
    ]);
    expect(unpacked(filter)).toEqual([
      'kind',
      [
        ['data', [0]],
        ['group', [1, 2]],
      ],
    ]);
  });

  test('leaves everything else as it is', () => {
    const kept = ['pagefind.js', 'fragment/en_aaaaaaa.pf_fragment'];
    const these = (files: IndexFile[]) => files.filter(({ path }) => kept.includes(path));
    expect(these(steadyIndex(one))).toEqual(these(one));
  });

  test('has its filters in the same order, however many there are', () => {
    const two = (names: string[]) => [
      ...names.map((name, place) => ({
        path: `filter/en_${place}${place}${place}.pf_filter`,
        content: packed([name, []]),
      })),
      {
        path: 'pagefind.en_9.pf_meta',
        content: packed([names.map((name, place) => [name, `en_${place}${place}${place}`])]),
      },
    ];
    const metaOf = (files: IndexFile[]) =>
      unpacked(files.find(({ path }) => path.endsWith('meta')));
    expect(metaOf(steadyIndex(two(['year', 'kind'])))).toEqual(
      metaOf(steadyIndex(two(['kind', 'year']))),
    );
  });

  test('of a form that is not known is refused rather than published', () => {
    const broken = one.map((file) =>
      file.path.endsWith('.pf_filter') ? { ...file, content: gzipSync('something else') } : file,
    );
    expect(() => steadyIndex(broken)).toThrow('unknown form');
  });
});
