import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/site/checkFolder.ts';
import { collectionLoader } from '../../../src/site/collectionLoader.ts';
import { fixtureFolder } from '../../support/fixture.ts';

test('a collection has the entries of the content, and those that are no longer there leave it', async () => {
  const folder = fixtureFolder('small-partnership');
  const { partnership } = await checkFolder(folder);
  const store = new Map<string, { id: string; filePath?: string }>();
  const load = async (shown: typeof partnership): Promise<void> => {
    const hooks = { 'almanac:content': () => Promise.resolve({ folder, partnership: shown }) };
    await collectionLoader('groups').load({
      store: {
        keys: () => [...store.keys()],
        set: (entry: { id: string }) => store.set(entry.id, entry),
        delete: (id: string) => store.delete(id),
      },
      config: {
        root: new URL('../../../', import.meta.url),
        integrations: [{ name: 'almanac', hooks }],
      },
    } as unknown as LoaderContext);
  };
  if (partnership === null) throw new Error('The small partnership has errors.');
  const { groups } = partnership.pages;
  await load(partnership);
  expect([...store.keys()]).toEqual(groups.map(({ id }) => id));
  expect(store.get('executive')?.filePath).toBe(
    'tests/fixtures/small-partnership/groups/executive.mdx',
  );
  await load({ ...partnership, pages: { ...partnership.pages, groups: groups.slice(1) } });
  expect([...store.keys()]).toEqual(groups.slice(1).map(({ id }) => id));
  await load(null);
  expect([...store.keys()]).toEqual([]);
});
