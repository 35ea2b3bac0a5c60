import { z } from 'zod';
import { ChildrenPageSchema } from './childrenPage.ts';
import { ContactSchema } from './contact.ts';
import { DisclosurePolicySchema } from './disclosurePolicy.ts';
import { EverydayWordsSchema } from './everydayWords.ts';
import { HomeLinkSchema } from './homeLink.ts';
import { IsoDateSchema } from './isoDate.ts';
import { PlainEnglishSchema } from './plainEnglish.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { idOf, refersTo } from './slug.ts';
import { UrgentHelpSchema } from './urgentHelp.ts';
import { SiteAddressSchema, WebAddressSchema } from './webAddress.ts';

export const SiteSchema = z
  .strictObject({
    name: ProseSchema.meta({
      title: 'Full name',
      description: "The partnership's full name.",
      examples: ["Vale Safeguarding Children's Partnership"],
    }),
    shortName: ProseSchema.meta({
      title: 'Short name',
      description: 'The short name or abbreviation.',
      examples: ['VSCP'],
    }),
    area: ProseSchema.meta({
      title: 'Area',
      description: 'The area the partnership serves.',
      examples: ['Vale'],
    }),
    description: ProseSchema.meta({
      title: 'Description',
      description: 'What the partnership does, in one sentence.',
      examples: [
        'The council, the local health service and the police lead one partnership that works to keep children and young people safe.',
      ],
    }),
    url: SiteAddressSchema.meta({
      title: 'Web address',
      description:
        'Where the site will be published: the root of a domain, or a path such as https://council.example/safeguarding.',
      examples: ['https://safeguarding.example'],
    }),
    language: z.enum(['en-GB', 'cy']).default('en-GB').meta({
      title: 'Language',
      description:
        'The language of the content, and of the site’s own words: "en-GB" for English, "cy" for Welsh.',
    }),
    serves: z.enum(['children', 'adults', 'both']).meta({
      title: 'Who it serves',
      description:
        'Whether the partnership serves children, adults or both. This only changes the words of the interface.',
    }),
    status: z.enum(['demonstration', 'live']).meta({
      title: 'Status',
      description:
        '"demonstration": a banner says so, and drafts are shown. "live": drafts are left out.',
    }),
    banner: ProseSchema.optional().meta({
      title: 'Banner',
      description: 'The text of the banner. Needed for a demonstration.',
      examples: ["It is not the partnership's own website, and it is not current advice."],
    }),
    referenceDate: IsoDateSchema.meta({
      title: 'Reference date',
      description:
        'The date the content is correct for. The site uses this date, never the clock, to judge what is overdue or out of date.',
    }),
    brandColour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/iu)
      .default('#0b4f4a')
      .meta({
        title: 'Colour',
        description:
          'The colour of the header and links, as six hexadecimal digits. White text on it must be readable.',
        examples: ['#0b4f4a'],
      }),
    logos: z
      .array(
        z.strictObject({
          picture: refersTo('picture').meta({
            title: 'Picture',
            description: 'The logo: the name of a file in pictures/.',
            examples: ['council-logo'],
          }),
          url: WebAddressSchema.optional().meta({
            title: 'Web address',
            description: 'The partner’s website.',
            examples: ['https://www.vale.example'],
          }),
        }),
      )
      .default([])
      .meta({
        title: 'Logos',
        description: 'The partners’ logos, at the end of each page on a light background.',
      }),
    urgentHelp: UrgentHelpSchema.meta({
      title: 'Urgent help',
      description: 'Urgent help: shown first on the home page, and in brief on every page.',
    }),
    children: ChildrenPageSchema.optional().meta({
      title: 'Page for children',
      description:
        'The page for children and young people, at /children/. A site that only serves adults does not have one.',
    }),
    exit: z
      .strictObject({
        url: WebAddressSchema.default('https://www.bbc.co.uk/weather').meta({
          title: 'Address',
          description:
            'Where it goes: a page that shows nothing personal and does not stand out in the browser’s history.',
          examples: ['https://www.bbc.co.uk/weather'],
        }),
      })
      .meta({ title: 'Exit button', description: 'The button that leaves the site at once.' }),
    doors: z
      .array(HomeLinkSchema)
      .min(1)
      .max(4)
      .meta({ title: 'Main links', description: 'The main links on the home page, up to four.' }),
    arrangementsParts: z
      .array(
        z.strictObject({
          id: idOf('part of the arrangements').meta({
            title: 'Id',
            description: 'A stable id that sections use to refer to the part.',
            examples: ['leadership'],
          }),
          title: ProseSchema.meta({
            title: 'Heading',
            description: 'The heading of the part.',
            examples: ['Leadership and governance'],
          }),
        }),
      )
      .min(1)
      .meta({
        title: 'Parts of the arrangements',
        description: 'The parts of the arrangements, in order.',
      }),
    plainAbbreviations: z
      .array(PlainTextSchema)
      .default([])
      .meta({
        title: 'Familiar abbreviations',
        description:
          'Abbreviations everyone here knows. The check does not require them in the glossary.',
        examples: [['NSPCC']],
      }),
    publicNames: z
      .array(PlainTextSchema)
      .default([])
      .meta({
        title: 'Public names',
        description: 'People’s names that are short for a report or a law, and can be used.',
        examples: [['Lord Laming']],
      }),
    everydayWords: z.array(EverydayWordsSchema).default([]).meta({
      title: 'Everyday words',
      description:
        'Words people here use, in addition to the program’s everyday words, and what the pages call them. The search uses them.',
    }),
    plainEnglish: PlainEnglishSchema.prefault({}).meta({
      title: 'Plain English',
      description: 'What counts as plain English here. The check warns about anything harder.',
    }),
    disclosure: DisclosurePolicySchema,
    publisher: z
      .strictObject({
        name: ProseSchema.meta({
          title: 'Body',
          description: 'The name of the body.',
          examples: ['Vale Council'],
        }),
        group: refersTo('group')
          .optional()
          .meta({
            title: 'Group',
            description: 'The group that looks after the site: the name of a file in groups/.',
            examples: ['business-unit'],
          }),
        contact: ContactSchema.meta({
          title: 'Contact',
          description:
            "How to report a problem: a web page or the mailbox of a team. Never a person's own address.",
        }),
      })
      .meta({ title: 'Publisher', description: 'Who is responsible for the site.' }),
    accessibility: z
      .strictObject({
        enforcement: ProseSchema.meta({
          title: 'Enforcement',
          description: 'Who enforces the accessibility regulations, and how to complain.',
          examples: ['The Equality and Human Rights Commission enforces the regulations.'],
        }),
        responseTime: ProseSchema.meta({
          title: 'Response time',
          description: 'How soon you will reply to a reported problem, in words.',
          examples: ['within 10 working days'],
        }),
      })
      .meta({
        title: 'Accessibility',
        description: 'How readers can complain about the accessibility of the site.',
      }),
  })
  .meta({
    title: 'Site',
    description: 'Who publishes the site, and everything that appears on every page.',
  });
export type Site = z.infer<typeof SiteSchema>;
