import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesThere, placeIn, valueAt } from '../../../src/reuse/places.ts';
import { trackReads } from '../../../src/reuse/trackedReads.ts';
import { openDigests } from '../../../src/reuse/valueDigest.ts';

const place = (...parts: string[]) => parts.reduce(placeIn, '');

const partnership = {
  site: { name: 'Vale', area: 'the Vale' },
  terms: [
    { id: 'early-help', address: '/early-help/', title: 'Early help', body: { type: 'root' } },
    { id: 'section-47', address: '/section-47/', title: 'Section 47', body: { type: 'root' } },
  ],
  parts: [{ id: 'who', sections: [{ id: 'partners', title: 'The partners' }] }],
  documents: new Map([['pack', { title: 'The pack', year: '2019' }]]),
  notes: ['one', 'two'],
  rows: [{ id: 'same' }, { id: 'same' }],
  nothing: null as object | null,
};
const grain = {
  site: {},
  terms: {},
  parts: { sections: {} },
  documents: {},
  rows: {},
  nothing: {},
};

/** What is noted while something reads. */
async function readsOf(read: (data: typeof partnership) => unknown): Promise<string[]> {
  const { data, during } = trackReads(partnership, grain);
  const { reads } = await during(() => Promise.resolve(read(data)));
  return [...reads];
}

describe('what is read is noted', () => {
  test('field by field', async () => {
    expect(await readsOf(({ site }) => site.name)).toEqual([
      place('site', namesThere),
      place('site', 'name'),
    ]);
  });

  test('entry by entry, and the names of the list with them', async () => {
    const found = await readsOf(({ terms }) => terms.find(({ id }) => id === 'section-47')?.title);
    expect(found).toEqual([place('terms', namesThere), place('terms', 'section-47', 'title')]);
  });

  test('in lists inside lists', async () => {
    const title = await readsOf(({ parts }) => parts[0]?.sections[0]?.title);
    expect(title).toContain(place('parts', 'who', 'sections', 'partners', 'title'));
  });

  test('in maps', async () => {
    expect(await readsOf(({ documents }) => documents.get('pack')?.title)).toEqual([
      place('documents', namesThere),
      place('documents', 'pack', 'title'),
    ]);
  });

  test('as one piece where nothing tells the parts apart', async () => {
    expect(await readsOf(({ notes }) => notes[1])).toEqual([place('notes')]);
    expect(await readsOf(({ rows }) => rows[1]?.id)).toEqual([place('rows')]);
    expect(await readsOf(({ nothing }) => nothing === null)).toEqual([place('nothing')]);
  });

  test('when a field is not there, or is only asked for', async () => {
    expect(await readsOf(({ site }) => (site as Record<string, string>)['logo'])).toContain(
      place('site', 'logo'),
    );
    expect(await readsOf(({ site }) => 'logo' in site)).toEqual([place('site', namesThere)]);
    expect(await readsOf(({ terms }) => ({ ...terms[0] }))).toEqual([
      place('terms', namesThere),
      place('terms', 'early-help', namesThere),
      place('terms', 'early-help', 'title'),
      place('terms', 'early-help', 'body'),
    ]);
  });

  test('each time, whoever read it before', async () => {
    const { data, during } = trackReads(partnership, grain);
    const read = () => during(() => Promise.resolve(data.terms[0]?.title));
    expect((await read()).reads).toEqual((await read()).reads);
  });

  test('only by what runs', async () => {
    const { data, during } = trackReads(partnership, grain);
    void data.site.area;
    const failed = during(() => Promise.reject(new Error(data.site.name)));
    await expect(failed).rejects.toThrow('Vale');
    const { reads } = await during(() => Promise.resolve(data.notes));
    expect([...reads]).toEqual([place('notes')]);
  });
});

test('the data read like the plain ones', () => {
  const { data } = trackReads(partnership, grain);
  expect(data).toEqual(partnership);
  expect(JSON.stringify(data)).toBe(JSON.stringify(partnership));
  expect(data.terms[0]).toBe(data.terms[0]);
  expect(data.terms.indexOf(data.terms[1] as never)).toBe(1);
  expect(data.documents.get('pack')).toEqual({ title: 'The pack', year: '2019' });
});

test('an entry is known by its place, a part of a larger piece is not', () => {
  const { data, placeOf } = trackReads(partnership, grain);
  expect(placeOf(data.terms[0] ?? {})).toBe(place('terms', 'early-help'));
  expect(placeOf(data.terms[0]?.body ?? {})).toBeNull();
  expect(placeOf({})).toBeNull();
});

describe('whatever is read of whatever data', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()));
  const entry = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: leaf, text: leaf });
  const list = fc.uniqueArray(entry, { selector: ({ id }) => id });
  const data = fc.record({
    site: fc.record({ name: leaf, area: leaf }, { requiredKeys: [] }),
    terms: list,
    documents: list.map((entries) => new Map(entries.map((one) => [one.id, one]))),
  });
  type Data = typeof data extends fc.Arbitrary<infer T> ? T : never;
  /** Ways to read; each gives all that it learned. */
  const readers: ((given: Data) => unknown)[] = [
    ({ site }) => site.name,
    ({ site }) => Object.keys(site),
    ({ site }) => ({ ...site }),
    ({ terms }) => terms.length,
    ({ terms }) => terms.map(({ id }) => id),
    ({ terms }) => terms.map(({ title }) => title),
    ({ terms }) => terms.find(({ id }) => id === 'b')?.text,
    ({ terms }) => terms.at(-1),
    ({ documents }) => documents.has('a'),
    ({ documents }) => documents.get('c')?.title,
    ({ documents }) => [...documents.values()].map(({ text }) => text),
  ];

  test('what it learned is the same as long as every place that was noted is', async () => {
    await fc.assert(
      fc.asyncProperty(data, data, fc.constantFrom(...readers), async (one, other, read) => {
        const tracked = trackReads(one, { site: {}, terms: {}, documents: {} });
        const { value, reads } = await tracked.during(() =>
          Promise.resolve(structuredClone(plain(read(tracked.data)))),
        );
        const digest = openDigests();
        const same = [...reads].every(
          (at) => digest(valueAt(one, at)) === digest(valueAt(other, at)),
        );
        if (same) expect(plain(read(other))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A value without anything that keeps watch on it. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
