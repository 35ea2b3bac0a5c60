import { stringify } from 'yaml';
import { requirementPlace } from '../model/requirementPlace.ts';
import type { Entries } from '../reader/entry.ts';
import type { Requirement } from '../schemas/requirements.ts';

/** The sections of a new report, by path, and what none of them answers. */
export interface SectionFiles {
  files: Record<string, string>;
  nowhere: Requirement[];
}

const firstSection = {
  name: 'what-we-did',
  title: 'What we did',
  order: 10,
  meets: [] as string[],
};

/**
 * Empty sections for a new report: those of the last one, each with a comment on what it has to answer.
 * @param year the new report
 * @param last the report before, if there is one
 * @param sections the sections of all reports
 * @param asked what is asked of a report
 * @param settings what every section says of itself
 */
export function sectionFiles(
  year: string,
  last: string | undefined,
  sections: Entries['sections'],
  asked: readonly Requirement[],
  { sources, today }: { sources: unknown; today: string },
): SectionFiles {
  const before = sections
    .filter(({ id }) => last !== undefined && id.startsWith(`${last}/`))
    .map(({ id, data: { title, order, meets } }) => ({
      name: id.split('/').at(-1) ?? id,
      title,
      order,
      meets: meets.map((answer) => requirementPlace(answer).id),
    }));
  const met = new Set<string>();
  const files = (before.length > 0 ? before : [firstSection]).map(
    ({ name, title, order, meets }): [string, string] => {
      const own = asked.filter(({ id }) => meets.includes(id));
      for (const { id } of own) met.add(id);
      const settings = {
        title,
        order,
        meets: own.map(({ id }) => id),
        summary: 'This section is being written.',
        sources,
        reviewed: today,
      };
      // The only section of a first report is told everything that has to be answered somewhere.
      const tasks = (before.length > 0 ? own : written(asked))
        .map(({ id, text }) => `# ${id}: ${text}\n`)
        .join('');
      const who = before.length > 0 ? 'This section has' : 'The sections of this report have';
      const comment = tasks === '' ? '' : `# ${who} to answer:\n${tasks}`;
      return [
        `reports/${year}/${name}.mdx`,
        `---\n${comment}${stringify(settings, { lineWidth: 0 })}---\n`,
      ];
    },
  );
  return {
    files: Object.fromEntries(files),
    nowhere: written(asked).filter(({ id }) => !met.has(id)),
  };
}

/** Requirements that are met by words, and not by something that is done. */
function written(asked: readonly Requirement[]): Requirement[] {
  return asked.filter(({ metBy }) => metBy !== 'process');
}
