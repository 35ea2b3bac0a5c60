import { stringify } from 'yaml';
import type { ReportChapter } from './reportChapters.ts';

/**
 * The files of chapters that no one has written yet, by path, each with a comment on what it has to answer.
 * @param year the new report
 * @param settings what every chapter says of itself
 */
export function sectionFiles(
  year: string,
  chapters: readonly ReportChapter[],
  { sources, today }: { sources: unknown; today: string },
): Record<string, string> {
  return Object.fromEntries(
    chapters.map(({ name, title, order, asked }) => {
      const settings = {
        title,
        order,
        meets: asked.map(({ id }) => id),
        summary: 'This section is being written.',
        sources,
        reviewed: today,
      };
      const tasks = asked.map(({ id, text }) => `# ${id}: ${text}\n`).join('');
      const comment = tasks === '' ? '' : `# This section has to answer:\n${tasks}`;
      return [
        `reports/${year}/${name}.mdx`,
        `---\n${comment}${stringify(settings, { lineWidth: 0 })}---\n`,
      ];
    }),
  );
}
