import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { fieldsPage } from '../../../src/cli/fieldsPage.ts';
import { entryKinds } from '../../../src/starting/entryKinds.ts';
import { newEntry } from '../../../src/starting/newEntry.ts';
import { pages } from '../../../src/collections/collection.ts';
import { collections, pagesAmong } from '../../../src/collections/index.ts';
import { addresses } from '../../../src/model/addresses.ts';
import { everything } from '../../../src/model/everything.ts';
import { mainSections } from '../../../src/model/sections.ts';
import { readEntries } from '../../../src/reader/entries.ts';
import { OrderSchema, pageFields } from '../../../src/schemas/page.ts';
import { ProseSchema } from '../../../src/schemas/plainText.ts';
import { refersTo } from '../../../src/schemas/slug.ts';
import { buildVocabulary } from '../../../src/search/vocabulary.ts';
import type { Change } from '../../support/fixture.ts';
import { brief, fixtureWith } from '../../support/fixture.ts';

const LeafletSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Title',
      description: 'What the leaflet is called.',
      examples: ['Safe sleep'],
    }),
    order: OrderSchema,
    group: refersTo('group')
      .optional()
      .meta({ title: 'Group', description: 'The group that wrote it.', examples: ['executive'] }),
    ...pageFields,
  })
  .meta({ title: 'Leaflet', description: 'One leaflet.' });

const leaflets = pages({
  folder: 'leaflets',
  schema: LeafletSchema,
  one: 'leaflet',
  needed: false,
  // The words of another section: `tests/build/workedExample.test.ts` adds some.
  section: { text: 'site.sections.library', menu: 55, inMenu: true },
  order: 'each',
  uniqueTitles: true,
  prose: { required: true, dated: 'today' },
  aToZ: ({ title }) => [{ title, kind: 'Leaflet' }],
  kind: 'leaflet',
  start: { name: 'leaflet', what: 'a leaflet', example: 'Safe sleep' },
});
const kinds = { ...collections, leaflets };
const pageKinds = pagesAmong(kinds);

const settings = `title: Safe sleep
order: 10
summary: How babies sleep safely.
keywords: [cot death]
sources:
  - document: plan
reviewed: 2021-06-01`;
const leaflet = `---\n${settings}\n---\n\n## On the back\n\nPut the baby on the back.\n`;
const safeSleep = { 'leaflets/safe-sleep.mdx': leaflet };

function check(changes: Record<string, Change> = {}) {
  return checkContent(fixtureWith({ ...safeSleep, ...changes }), undefined, undefined, kinds);
}

async function partnership() {
  const { partnership: built, findings } = await check();
  if (built === null) throw new Error(findings.map(brief).join('\n'));
  return built;
}

async function findings(changes: Record<string, Change>) {
  return (await check(changes)).findings.map(brief);
}

test('a new collection is in the menu, in its place', async () => {
  const texts = mainSections(await partnership(), pageKinds).map(({ text }) => text);
  expect(texts.slice(2, 4)).toEqual(['Agencies', 'Library']);
});

test('its pages are in the A to Z', async () => {
  expect(everything(await partnership(), pageKinds)).toContainEqual({
    title: 'Safe sleep',
    address: '/leaflets/safe-sleep/',
    kind: 'Leaflet',
  });
});

test('the search finds them by their keywords, and finds their headings', async () => {
  const { pages: found } = buildVocabulary(await partnership(), pageKinds);
  expect(found.find(({ address }) => address === '/leaflets/safe-sleep/')).toMatchObject({
    title: 'Safe sleep',
    kind: 'leaflet',
    words: ['cot death'],
    places: [{ id: 'on-the-back', title: 'On the back' }],
  });
});

test('only links to existing pages and headings are accepted', async () => {
  expect(addresses(await partnership(), pageKinds).get('/leaflets/safe-sleep/')).toEqual(
    new Set(['on-the-back']),
  );
  const linking = (href: string): Change =>
    leaflet.replace('Put', `[Read about safe sleep](${href}). Put`);
  const own = { 'leaflets/safe-sleep.mdx': linking('/leaflets/safe-sleep/#on-the-back') };
  expect(await findings(own)).toEqual([]);
  const wrong = { 'leaflets/safe-sleep.mdx': linking('/leaflets/safe-slep/') };
  expect(await findings(wrong)).toEqual([expect.stringContaining('leaflets/safe-sleep.mdx')]);
});

test('the checks cover them', async () => {
  const other = 'leaflets/other.mdx';
  expect(await findings({ [other]: leaflet.replace('title: Safe sleep', 'title: Other') })).toEqual(
    ['order-duplicate leaflets/safe-sleep.mdx:3'],
  );
  expect(await findings({ [other]: leaflet.replace('order: 10', 'order: 20') })).toEqual([
    'title-duplicate leaflets/safe-sleep.mdx:2',
  ]);
  expect(await findings({ 'leaflets/safe-sleep.mdx': `---\n${settings}\n---\n` })).toEqual([
    'page-empty leaflets/safe-sleep.mdx',
  ]);
  const grouped = leaflet.replace('order: 10', 'order: 10\ngroup: executiv');
  const { findings: found } = await check({ 'leaflets/safe-sleep.mdx': grouped });
  expect(found).toMatchObject([
    { message: 'There is no group "executiv". Did you mean "executive"?' },
  ]);
});

test('npm run new can start one', () => {
  const { entries } = readEntries(fixtureWith(safeSleep).files, undefined, kinds);
  const kind = entryKinds(pageKinds)['leaflet'];
  if (kind === undefined) throw new Error('There is no such kind.');
  const { files } = newEntry('leaflet', kind, 'Bath time', {}, '2021-06-01', entries);
  expect(Object.keys(files)).toEqual(['leaflets/bath-time.mdx']);
  expect(files['leaflets/bath-time.mdx']).toContain(
    '# What the leaflet is called.\ntitle: Bath time',
  );
  expect(files['leaflets/bath-time.mdx']).toContain('order: 20');
});

test('the reference of fields includes its fields', () => {
  expect(fieldsPage(Object.values(kinds))).toContain(
    '| **`title`** | Title. What the leaflet is called. | `Safe sleep` |',
  );
});
