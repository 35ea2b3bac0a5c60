import { z } from 'zod';
import { ChildrenPageSchema } from './childrenPage.ts';
import { ContactSchema } from './contact.ts';
import { EverydayWordsSchema } from './everydayWords.ts';
import { IsoDateSchema } from './isoDate.ts';
import { PageLinkSchema } from './pageLink.ts';
import { PlainEnglishSchema } from './plainEnglish.ts';
import { PlainTextSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { SlugSchema } from './slug.ts';
import { UrgentHelpSchema } from './urgentHelp.ts';
import { WebAddressSchema } from './webAddress.ts';

/** A door on the home page. */
const DoorSchema = z.strictObject({
  /** The heading. */
  title: PlainTextSchema,
  /** What is behind it, in one sentence. */
  text: PlainTextSchema,
  /** Where it leads: an address on this site, for example `/arrangements/`. */
  href: SiteAddressSchema,
  /** Further links behind the same door. */
  links: z.array(PageLinkSchema).default([]),
});

/** `content/site.yaml`: who publishes the site, and everything that is the same on every page. */
export const SiteSchema = z.strictObject({
  /** The partnership's full name. */
  name: PlainTextSchema,
  /** Its short name or abbreviation. */
  shortName: PlainTextSchema,
  /** The area that it serves, for example `Haringey`. */
  area: PlainTextSchema,
  /** One sentence that says what the partnership does. */
  description: PlainTextSchema,
  /** Where the site will stand, without a path. Used for canonical links and feeds. */
  url: WebAddressSchema,
  /** The language of the content. */
  language: z.literal('en-GB').default('en-GB'),
  /** The partnership looks after `children`, `adults` or `both`. Chooses nothing but words of the interface. */
  serves: z.enum(['children', 'adults', 'both']),
  /** `demonstration`: a banner says so and drafts are shown. `live`: drafts are left out. */
  status: z.enum(['demonstration', 'live']),
  /** The words of the banner. Required for a demonstration. */
  banner: PlainTextSchema.optional(),
  /** The day on which the content stands: overdue and out-of-date are judged on it, never on the clock. */
  referenceDate: IsoDateSchema,
  /** The colour of the header and links, six hexadecimal digits; text on it is white and must be readable. */
  brandColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu)
    .default('#0b4f4a'),
  /** Urgent help: shown first on the home page and in short on every page. */
  urgentHelp: UrgentHelpSchema,
  /** The page for children and young people. A site that serves adults alone has none. */
  children: ChildrenPageSchema.optional().meta({
    title: 'Page for children',
    description: 'The page for children and young people, at /children/.',
  }),
  /** The button that leaves the site at once. */
  exit: z.strictObject({
    /** Where it leads: a page that shows nothing personal and stands out in no history. */
    url: WebAddressSchema.default('https://www.bbc.co.uk/weather'),
  }),
  /** The doors on the home page. */
  doors: z.array(DoorSchema).min(1).max(4),
  /** The parts of the arrangements, in order. */
  arrangementsParts: z
    .array(
      z.strictObject({
        /** How sections refer to it. */
        id: SlugSchema,
        /** The heading. */
        title: PlainTextSchema,
      }),
    )
    .min(1),
  /** Abbreviations that everybody here knows, for example `NSPCC`: the check does not ask the glossary to explain them. */
  plainAbbreviations: z.array(PlainTextSchema).default([]),
  /** Names of people that stand for a report or a law and may be written, for example `Lord Laming`. */
  publicNames: z.array(PlainTextSchema).default([]),
  everydayWords: z.array(EverydayWordsSchema).default([]).meta({
    title: 'Everyday words',
    description:
      'What people here say, besides the everyday words of the program, and what the pages call it. They feed the search.',
  }),
  /** What counts as plain English here. */
  plainEnglish: PlainEnglishSchema.prefault({}),
  /** What to do with small numbers. */
  disclosure: z.strictObject({
    /** The smallest count that is suppressed. */
    suppressFrom: z.number().int().min(1).default(1),
    /** The largest count that is suppressed. */
    suppressTo: z.number().int().min(1).default(5),
    /** A suppressed figure must stay uncertain by at least this much. */
    protectionRange: z.number().int().min(1).default(5),
    /** The policy in a sentence that readers see. */
    statement: PlainTextSchema,
  }),
  /** Who is responsible for the site. */
  publisher: z.strictObject({
    /** The body, as its name stands in the middle of a sentence, for example `the business unit of Vale Council`. */
    name: PlainTextSchema,
    /** The group of the partnership that looks after the site: the name of a file in `groups/`. */
    group: SlugSchema.optional(),
    /** How to report a problem: a web page or a role mailbox. Never a person's own address. */
    contact: ContactSchema,
  }),
  /** Who enforces the accessibility regulations. */
  accessibility: z.strictObject({
    /** Who enforces the regulations, and how to complain. */
    enforcement: PlainTextSchema,
    /** How long an answer to a reported problem takes, in words. */
    responseTime: PlainTextSchema,
  }),
});
export type Site = z.infer<typeof SiteSchema>;
