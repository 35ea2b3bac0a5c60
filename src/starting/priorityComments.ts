import { anchorOf } from '../prose/headings.ts';
import type { DataOf } from '../reader/entry.ts';

interface Carried {
  note: string;
  id: string;
  title: string;
  aim?: string;
  owner?: string | undefined;
}

/**
 * The unfinished priorities of a report and those that it set for the time after it, as comments for the next one: nothing is
 * said of them until someone writes it.
 */
export function priorityComments(last: DataOf<'reports'>): string {
  const known = new Set(last.priorities.map(({ title }) => title));
  const carried: Carried[] = [
    ...last.priorities
      .filter(({ progress }) => progress !== 'complete')
      .map(({ id, title, aim, owner, progress, next }) => ({
        note: `last year: ${progress}; then to come: ${next}`,
        id,
        title,
        aim,
        owner,
      })),
    ...last.nextPriorities
      .filter(({ title }) => !known.has(title))
      .map(({ title, why }) => ({
        note: why === undefined ? 'new' : `new: ${why}`,
        id: shortId(title),
        title,
      })),
  ];
  if (carried.length === 0) return '';
  return `# The priorities to report on. Take the hash signs away from those that you have written.
# priorities:
${carried.map(comment).join('')}`;
}

function comment({ note, id, title, aim, owner }: Carried): string {
  return [
    `  # ${note}`,
    `  - id: ${id}`,
    `    title: ${JSON.stringify(title)}`,
    `    aim: ${aim === undefined ? '' : JSON.stringify(aim)}`,
    '    did:',
    '      - ',
    '    impact: no evidence yet',
    '    progress: ',
    '    next: ',
    ...(owner === undefined ? [] : [`    owner: ${JSON.stringify(owner)}`]),
    '    source: { document: "" }',
  ]
    .map((line) => `# ${line}\n`)
    .join('');
}

/** The first words of a title as an id. */
function shortId(title: string): string {
  const id = anchorOf(title);
  return id.length <= 40 ? id : id.slice(0, 41).replace(/-[^-]*$/u, '');
}
