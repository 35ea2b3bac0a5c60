import type { ZodType } from 'zod';
import { plainText } from '../prose/plainText.ts';
import { valuesOf } from '../schemas/fields.ts';
import { DatasetSchema } from '../schemas/dataset.ts';
import { MemberSchema } from '../schemas/group.ts';
import { InspectionSchema } from '../schemas/inspection.ts';
import { PlanSchema } from '../schemas/plan.ts';
import { IndicatorSchema, LevelSchema } from '../schemas/threshold.ts';
import { TimeLimitSchema } from '../schemas/timeLimit.ts';
import type { Partnership } from './partnership.ts';
import { siteWords } from './siteWords.ts';
import { visiblePages } from './visiblePages.ts';

/** A page, or a place on one, with all its words. */
export interface PageText {
  title: string;
  address: string;
  /** The section that it is in, in words. */
  section: string;
  texts: string[];
}

/** The words of every page of the content, section by section. */
export function pageTexts(partnership: Partnership): PageText[] {
  const { thresholds, timeLimits, datasets, improvement, agencies } = partnership;
  const say = siteWords(partnership);
  const seats = new Map(agencies.map(({ address, seats: own }) => [address, own]));
  const ofCollections = visiblePages(partnership).map(({ collection, pages }) => ({
    section: say(collection.section.text),
    menu: collection.section.menu,
    pages: pages.map((page) => ({
      title: page.title,
      address: page.address,
      // The page of an agency shows the seats that groups give it.
      texts: [
        ...words(collection.schema, page),
        ...(seats.get(page.address) ?? []).flatMap(({ member }) => words(MemberSchema, member)),
        plainText(page.body),
      ],
    })),
  }));
  const others = [
    {
      section: say('site.sections.thresholds'),
      menu: 60,
      pages: thresholds.levels.map((level) => ({
        title: `${level.label}: ${level.name}`,
        address: level.address,
        texts: [
          ...words(LevelSchema, level),
          ...level.indicators.flatMap((sign) => words(IndicatorSchema, sign)),
        ],
      })),
    },
    {
      section: say('site.sections.timeLimits'),
      menu: 63,
      pages: timeLimits
        .flatMap(({ limits }) => limits)
        .map((limit) => ({
          title: limit.what,
          address: `/thresholds/timescales/#${limit.id}`,
          texts: words(TimeLimitSchema, limit),
        })),
    },
    {
      section: say('site.sections.inspections'),
      menu: 80,
      pages: improvement.inspections.map((inspection) => ({
        ...inspection,
        texts: words(InspectionSchema, inspection),
      })),
    },
    {
      section: say('site.sections.plans'),
      menu: 81,
      pages: improvement.plans.map((plan) => ({ ...plan, texts: words(PlanSchema, plan) })),
    },
    {
      section: say('site.sections.figures'),
      menu: 90,
      pages: [...datasets.values()].map((dataset) => ({
        title: dataset.subtitle,
        address: `/data/${dataset.id}/`,
        texts: [
          ...words(DatasetSchema, dataset),
          ...dataset.rows.flatMap(({ cells }) => Object.values(cells).map(({ text }) => text)),
        ],
      })),
    },
  ];
  return [...ofCollections, ...others]
    .toSorted((a, b) => a.menu - b.menu)
    .flatMap(({ section, pages }) =>
      pages.map(({ title, address, texts }) => ({ title, address, section, texts })),
    );
}

/** The words of data that are the site's own and that readers see. */
function words(schema: ZodType, data: unknown): string[] {
  return valuesOf(schema, data).flatMap(({ value, info }) =>
    info.prose && typeof value === 'string' ? [value] : [],
  );
}
