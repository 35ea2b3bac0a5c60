import { requirementPlace } from '../model/requirementPlace.ts';
import { anchorOf } from '../prose/headings.ts';
import type { Entries } from '../reader/entry.ts';
import type { Requirement } from '../schemas/requirements.ts';

/** A chapter that a new report is started with. */
export interface ReportChapter {
  /** The name of its file. */
  name: string;
  title: string;
  order: number;
  /** What it has to answer. */
  asked: Requirement[];
  /** Whether the last report has it too. */
  isCarried: boolean;
}

/** The chapter of what no other is named for. */
const firstTitle = 'What we did';

/**
 * The chapters that a new report needs: those of the last report, and those that what is asked is named for and no section answers.
 * @param last the year of the report before; left out for a first report
 * @param asked what is asked of the report
 */
export function reportChapters(
  last: string | undefined,
  sections: Entries['sections'],
  asked: readonly Requirement[],
): ReportChapter[] {
  const carried = sections
    .filter(({ id }) => last !== undefined && id.startsWith(`${last}/`))
    .map(({ id, data: { title, order, meets } }): ReportChapter => {
      const met = new Set(meets.map((answer) => requirementPlace(answer).id));
      const own = asked.filter((one) => met.has(one.id));
      return { name: id.split('/').at(-1) ?? id, title, order, asked: own, isCarried: true };
    });
  const answered = new Set(carried.flatMap((chapter) => chapter.asked.map(({ id }) => id)));
  const open = written(asked).filter(({ id }) => !answered.has(id));
  // A first report has a place for everything; later ones say what has none.
  const placed = carried.length === 0 ? open : open.filter(({ chapter }) => chapter !== undefined);
  const lastOrder = Math.floor(Math.max(0, ...carried.map(({ order }) => order)) / 10) * 10;
  const titles = Map.groupBy(placed, ({ chapter = firstTitle }) => chapter);
  const added = [...titles].map(([title, own], index): ReportChapter => {
    const name = anchorOf(title);
    return { name, title, order: lastOrder + 10 * (index + 1), asked: own, isCarried: false };
  });
  return [...joined(carried, added), ...added.filter(({ name }) => !isNamed(carried, name))];
}

/** The chapters of the last report, with what is asked for the first time and belongs into them by name. */
function joined(
  carried: readonly ReportChapter[],
  added: readonly ReportChapter[],
): ReportChapter[] {
  return carried.map((chapter) => ({
    ...chapter,
    asked: [
      ...chapter.asked,
      ...added.filter(({ name }) => name === chapter.name).flatMap(({ asked }) => asked),
    ],
  }));
}

function isNamed(chapters: readonly ReportChapter[], name: string): boolean {
  return chapters.some((chapter) => chapter.name === name);
}

/** Requirements that are met by words, and not by something that is done. */
export function written(asked: readonly Requirement[]): Requirement[] {
  return asked.filter(({ metBy }) => metBy !== 'process');
}
