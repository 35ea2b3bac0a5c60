import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SiteSchema } from '../../schemas/site.ts';

/** The two settings of a site that go into its compiled pages; the rest is read by the reader. */
export interface SiteLooks {
  /** The address of the site. */
  url: string;
  /** The colour that styles are made with. */
  brandColour: string;
}

const LooksSchema = SiteSchema.pick({ url: true, brandColour: true }).loose();

/** Reads the two settings, or gives `null` when they cannot be read: then the check says why. */
export function siteLooks(contentFolder: string): SiteLooks | null {
  const file = join(contentFolder, 'site.yaml');
  if (!existsSync(file)) return null;
  try {
    const { url, brandColour } = LooksSchema.parse(parse(readFileSync(file, 'utf8')));
    return { url, brandColour };
  } catch {
    return null;
  }
}
