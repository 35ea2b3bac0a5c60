import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { PageCollectionName } from './collections/index.ts';
import { collections as kinds, pageCollections } from './collections/index.ts';
import type { CollectionName, EntryData } from './site/collectionEntries.ts';
import { collectionLoader } from './site/collectionLoader.ts';

/**
 * A collection: the schema says what an author writes, which editors of code complete; the entries are what the site
 * publishes, with addresses, texts and figures in place.
 */
const collection = <Name extends CollectionName>(name: Name, schema: z.ZodType = z.any()) =>
  defineCollection({
    loader: collectionLoader(name),
    schema: schema as z.ZodType<EntryData<Name>>,
  });

/** The collections of pages, as `src/collections/` defines them. */
const pages = Object.fromEntries(
  Object.entries(pageCollections).map(([name, { schema }]) => [
    name,
    collection(name as PageCollectionName, schema),
  ]),
) as { [Name in PageCollectionName]: ReturnType<typeof collection<Name>> };

export const collections = {
  ...pages,
  partnership: collection('partnership'),
  requirements: collection('requirements', kinds.requirements.schema),
  reports: collection('reports', kinds.reports.schema),
  datasets: collection('datasets', kinds.datasets.schema),
  inspections: collection('inspections', kinds.inspections.schema),
  plans: collection('plans', kinds.plans.schema),
};
