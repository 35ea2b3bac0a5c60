import type { core } from 'zod';
import type { Cure } from '../findings/finding.ts';
import { anchorOf } from '../prose/headings.ts';
import { isoDateOf } from '../schemas/isoDate.ts';
import { slugAdvice } from '../schemas/slug.ts';
import { webAddressAdvice } from '../schemas/webAddress.ts';

/** The cure of a value that is written in another form than its field asks for; `null` where it may mean several things. */
export function formatCure(issue: core.$ZodIssue, value: string): Cure | null {
  const meant = meantBy(issue, value.trim());
  return meant === null || meant === '' ? null : { replace: value.trim(), with: meant };
}

function meantBy(issue: core.$ZodIssue, value: string): string | null {
  if (issue.code === 'invalid_format' && issue.format === 'date') return isoDateOf(value);
  if (issue.message === slugAdvice) return anchorOf(value);
  if (issue.message === webAddressAdvice && /^www\.[\w.-]+(?:\/\S*)?$/iu.test(value))
    return `https://${value}`;
  return null;
}
