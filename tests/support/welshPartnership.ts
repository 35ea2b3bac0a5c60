import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureFolder } from './fixture.ts';
import type { FixtureCopy } from './fixtureCopy.ts';
import { fixtureCopy } from './fixtureCopy.ts';

/** The sections with content only in the small partnership. */
const sections = ['datasets', 'glossary', 'reports', 'requirements', 'thresholds'];

/**
 * A partnership with every section and a site in Welsh. Its own content stays in English, so any other English on the site comes
 * from the program.
 */
export function welshPartnership(): FixtureCopy {
  const copy = fixtureCopy('children-partnership');
  for (const section of sections)
    cpSync(join(fixtureFolder('small-partnership'), section), join(copy.folder, section), {
      recursive: true,
    });
  const documents = readFileSync(
    join(fixtureFolder('small-partnership'), 'documents.yaml'),
    'utf8',
  );
  copy.change('documents.yaml', (text) => `${text}${documents.replace('documents:\n', '')}`);
  copy.change('site.yaml', (text) =>
    text
      .replace('status: demonstration', 'status: live\nlanguage: cy')
      .replace(/^banner:.*\n/mu, ''),
  );
  return copy;
}
