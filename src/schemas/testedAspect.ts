import { z } from 'zod';

/** What the program can test about the accessibility of a site. */
export const testedAspects = [
  'rules',
  'html',
  'structure',
  'reflow',
  'text-spacing',
  'target-size',
  'contrast',
  'focus',
  'forced-colours',
  'reduced-motion',
  'print',
  'keyboard',
  'without-scripts',
] as const;

/** One of them. */
export const TestedAspectSchema = z.enum(testedAspects);
export type TestedAspect = z.infer<typeof TestedAspectSchema>;
