import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { ProseSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { TestedAspectSchema } from './testedAspect.ts';

/** A program that tests were made with. */
export const TestToolSchema = z.strictObject({
  name: ProseSchema.meta({
    title: 'Program',
    description: 'The name of the program.',
    examples: ['axe-core'],
  }),
  version: ProseSchema.meta({
    title: 'Version',
    description: 'The version, as given by the program.',
    examples: ['4.14.1'],
  }),
});

export const AccessibilityResultsSchema = z
  .strictObject({
    date: IsoDateSchema.meta({ title: 'Date', description: 'The day of the tests.' }),
    pages: z
      .number()
      .int()
      .min(1)
      .meta({ title: 'Pages tested', description: 'How many pages were tested.', examples: [572] }),
    kinds: z
      .number()
      .int()
      .min(1)
      .meta({
        title: 'Kinds of page',
        description:
          'How many kinds of page there are. Slower tests were done on the fullest page of each.',
        examples: [43],
      }),
    widths: z
      .array(z.number().int().min(1))
      .min(1)
      .meta({
        title: 'Window widths',
        description: 'The window widths used to test every page, in pixels.',
        examples: [[1280, 360]],
      }),
    tools: z
      .array(TestToolSchema)
      .min(1)
      .meta({ title: 'Programs', description: 'The browser and testing programs used.' }),
    tested: z
      .array(TestedAspectSchema)
      .min(1)
      .meta({
        title: 'Tested on every page',
        description: 'What was tested on every page. The statement claims no more.',
        examples: [['rules', 'contrast', 'print']],
      }),
    testedByKind: z
      .array(TestedAspectSchema)
      .default([])
      .meta({
        title: 'Tested on one page of each kind',
        description:
          'What takes too long to test on every page, so was tested on the fullest page of each kind.',
        examples: [['focus', 'without-scripts']],
      }),
    journeys: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'Journeys',
        description:
          'What readers come to do, from the first page to the last: the journeys completed using only a keyboard, with scripts on and off.',
        examples: [['from the home page to urgent help']],
      }),
    problems: z
      .array(
        z.strictObject({
          aspect: TestedAspectSchema.meta({ title: 'Test', description: 'What was tested.' }),
          text: ProseSchema.meta({
            title: 'What was found',
            description: 'What was found, in the words of the test.',
            examples: ['The contrast of the text is 3.9 to 1.'],
          }),
          page: SiteAddressSchema.meta({
            title: 'Page',
            description: 'One of the pages where it was found.',
          }),
          pages: z
            .number()
            .int()
            .min(1)
            .meta({
              title: 'Number of pages',
              description: 'How many pages it was found on.',
              examples: [3],
            }),
        }),
      )
      .default([])
      .meta({
        title: 'Problems',
        description:
          'What was found, one entry for each kind of problem. Empty if nothing was found.',
      }),
  })
  .meta({
    title: 'Results of accessibility tests',
    description:
      'What the program\'s own tests found on the built site. "npm run examine -- --record" writes it, so do not edit it. The accessibility statement is made from it.',
  });
export type AccessibilityResults = z.infer<typeof AccessibilityResultsSchema>;
