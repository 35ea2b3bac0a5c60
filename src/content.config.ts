import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { AgencySchema } from './schemas/agency.ts';
import { ArrangementsSectionSchema } from './schemas/arrangements.ts';
import { DatasetSchema } from './schemas/dataset.ts';
import { GroupSchema } from './schemas/group.ts';
import { InspectionSchema } from './schemas/inspection.ts';
import { PlanSchema } from './schemas/plan.ts';
import { ReportSchema } from './schemas/report.ts';
import { ReportSectionSchema } from './schemas/reportSection.ts';
import { RequirementSetSchema } from './schemas/requirements.ts';
import { TermSchema } from './schemas/term.ts';
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

export const collections = {
  partnership: collection('partnership'),
  arrangements: collection('arrangements', ArrangementsSectionSchema),
  groups: collection('groups', GroupSchema),
  agencies: collection('agencies', AgencySchema),
  glossary: collection('glossary', TermSchema),
  requirements: collection('requirements', RequirementSetSchema),
  reports: collection('reports', ReportSchema),
  sections: collection('sections', ReportSectionSchema),
  datasets: collection('datasets', DatasetSchema),
  inspections: collection('inspections', InspectionSchema),
  plans: collection('plans', PlanSchema),
};
