import { z } from 'zod';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { idOf } from './slug.ts';

const national = PlainTextSchema.optional().meta({
  title: 'Word in the national libraries',
  description:
    'The word a national library of reviews uses for it, if different. It is used in the files sent there.',
  examples: ['Professional curiosity'],
});

/** A subject that reviews have in common. */
const ReviewThemeSchema = z.strictObject({
  id: idOf('review theme').meta({
    title: 'Id',
    description: 'A stable id. It is part of a permanent address.',
    examples: ['information-sharing'],
  }),
  title: ProseSchema.meta({
    title: 'Title',
    description: 'What the theme is called.',
    examples: ['Sharing information'],
  }),
  national,
});

/** A kind of harm that reviews are about. */
const HarmSchema = z.strictObject({
  id: idOf('type of harm').meta({
    title: 'Id',
    description: 'A stable id. It is part of a permanent address.',
    examples: ['neglect'],
  }),
  title: ProseSchema.meta({
    title: 'Title',
    description: 'What this kind of harm is called.',
    examples: ['Neglect'],
  }),
  national,
});

export const ReviewThemesFileSchema = z
  .strictObject({
    themes: z.array(ReviewThemeSchema).default([]).meta({
      title: 'Themes',
      description: 'The subjects that reviews have in common, in the order of the lists.',
    }),
    harms: z.array(HarmSchema).default([]).meta({
      title: 'Types of harm',
      description: 'The kinds of harm that reviews are about, in the order of the lists.',
    }),
  })
  .meta({
    title: 'Themes of reviews',
    description: 'The words used to group practice reviews.',
  });
export type ReviewThemes = z.infer<typeof ReviewThemesFileSchema>;
