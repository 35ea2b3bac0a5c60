import { entryKinds } from '../../starting/entryKinds.ts';
import { reportGround } from '../../starting/newReport.ts';
import { questionsOf } from '../../starting/questions.ts';
import { starters } from '../../starting/starters.ts';
import { financialYear } from '../../figures/period.ts';
import type { Entries } from '../../reader/entry.ts';
import { fieldAt } from '../../reader/schemaShape.ts';
import { ReportYearSchema } from '../../schemas/report.ts';
import { shapeOf } from '../../schemas/structure.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import { choicesIn } from '../content/references.ts';
import type { FormOption } from '../forms/formField.ts';
import { fieldKey } from '../forms/formField.ts';
import { formOf, titleOf } from '../forms/formOf.ts';
import { editAddress } from '../screens/frame.ts';
import type { StartForm } from '../screens/startingScreen.ts';
import {
  chapterField,
  kindsScreen,
  startFormScreen,
  startedScreen,
} from '../screens/startingScreen.ts';
import type { Answer, AnswerContext } from './answer.ts';
import type { ContentNow } from './editing.ts';
import { titlesIn } from './editing.ts';
import { sourcePath, sourceWords } from './firstSource.ts';
import { writeValue } from './writeValue.ts';
import { startChart } from './startingChart.ts';

/** The kinds that `npm run new` knows, and charts, which are parts of a table. */
const otherKinds: Readonly<Record<string, string>> = {
  report: 'a report: your first, or next year’s from the last',
  thresholds: 'a threshold guide with four levels',
  chart: 'a chart of a table',
};

/** What can be started, or the form that asks for what has to be known. */
export function startingAnswer({ now, request }: AnswerContext, fault?: string): Answer | null {
  const kind = request.query.get('kind') ?? request.posted.get('kind');
  if (kind === null) {
    const kinds = Object.entries(entryKinds()).map(([name, { what }]) => ({ name, what }));
    const others = Object.entries(otherKinds).map(([name, what]) => ({ name, what }));
    return { kind: 'screen', screen: kindsScreen([...kinds, ...others]) };
  }
  const given = request.method === 'POST' ? request.posted : request.query;
  const form = startForm(kind, now, given);
  if (form === null) return null;
  return {
    kind: 'screen',
    ...(fault === undefined ? {} : { status: 409 }),
    screen: startFormScreen(form, fault),
  };
}

/** Starts what was asked for, and leads to where it is filled in. */
export async function answerStart(context: AnswerContext): Promise<Answer | null> {
  const { now, request, folders, effects } = context;
  const { posted } = request;
  const kind = posted.get('kind') ?? '';
  const form = startForm(kind, now, posted);
  if (form === null) return null;
  try {
    if (kind === 'chart') return startChart(context);
    const within = posted.get('within') ?? '';
    const typed = (posted.get('name') ?? '').trim();
    const given = kind === 'report' ? yearOf(typed) : typed;
    const fields = form.fields.flatMap(({ path }) => {
      const value = (posted.get(fieldKey(path)) ?? '').trim();
      return value === '' || path.length > 1 ? [] : [[String(path[0]), value] as const];
    });
    const started = await starters()[kind]?.({
      name: within === '' ? given : `${within}/${given}`,
      fields: { ...Object.fromEntries(fields), ...chosenChapters(posted, form) },
      folder: folders.content,
      today: effects.now().toISOString().slice(0, 10),
      ask: null,
    });
    if (started === undefined) return null;
    const [first = ''] = started.written;
    const document = posted.get(fieldKey(sourcePath)) ?? '';
    if (document !== '') writeValue(folders.content, first, sourcePath, document);
    return kind in otherKinds
      ? { kind: 'screen', screen: startedScreen(given, started, titlesIn(folders.content)) }
      : { kind: 'redirect', to: `${editAddress(first)}&started=1` };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return startingAnswer(context, cause.message);
  }
}

/** The year of a report, and the chapters for it. */
function reportForm(
  { entries }: ContentNow,
  given: URLSearchParams,
): Pick<StartForm, 'name' | 'chapters'> {
  const help = 'The years it covers, for example 2019-20.';
  const year = given.get('name') || nextYear(entries);
  const chapters = ReportYearSchema.safeParse(year).success
    ? reportGround(year, entries).chapters
    : [];
  const isTicked = (name: string): boolean =>
    !given.has('chapters-offered') || given.getAll(chapterField).includes(name);
  return {
    name: { label: 'Which year', help, value: year },
    chapters: chapters.map((chapter) => ({
      ...chapter,
      asked: chapter.asked.map(({ text }) => text),
      isTicked: isTicked(chapter.name),
    })),
  };
}

/** The year after the last report, or else the last financial year that is over; empty when neither is known. */
function nextYear({ reports, site }: Entries): string {
  const years = reports.map(({ id }) => Number(id.slice(0, 4)));
  if (years.length > 0) return financialYear(Math.max(...years) + 1);
  const day = site[0]?.data.referenceDate;
  if (day === undefined) return '';
  return financialYear(Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 2 : 1));
}

/** A year as reports are named after it, however it was typed: `2024/25` and `2024-2025` are `2024-25`. */
function yearOf(typed: string): string {
  return typed.replace(/^(\d{4})[/–-](?:\d{2})?(\d{2})$/u, '$1-$2');
}

/** The chapters whose boxes are ticked; nothing when all are, or none is offered. */
function chosenChapters(posted: URLSearchParams, { chapters }: StartForm): { chapters?: string } {
  const chosen = posted.getAll(chapterField);
  const isSome = posted.has('chapters-offered') && chosen.length < chapters.length;
  return isSome ? { chapters: chosen.join(',') } : {};
}

/** What has to be known before starting something; `null` if there is no such kind. */
function startForm(kind: string, now: ContentNow, given: URLSearchParams): StartForm | null {
  const { entries } = now;
  const typed = given.get('name') ?? '';
  const what = entryKinds()[kind]?.what ?? otherKinds[kind];
  if (what === undefined) return null;
  const start: StartForm = {
    kind,
    what,
    name: null,
    within: [],
    chosen: given.get('within') ?? '',
    chapters: [],
    fields: [],
  };
  if (kind === 'report') return { ...start, ...reportForm(now, given) };
  if (kind === 'chart') {
    const options = entries.datasets.map(({ id, data }) => ({
      value: id,
      label: titleOf(data) ?? id,
    }));
    return { ...start, within: options };
  }
  const known = entryKinds()[kind];
  const help = known === undefined ? 'What your guide is called.' : `For example: ${known.example}`;
  const label = kind === 'contribution' ? 'Which agency' : 'Its name';
  const name = { label, help, value: typed };
  if (known === undefined) return { ...start, name };
  const choices = choicesIn(entries, '', null);
  const shape = shapeOf(known.schema);
  const fields = questionsOf(known).flatMap(({ field }) => {
    const schema = shape[field];
    const path = [field];
    return schema === undefined ? [] : [formOf(schema, typedAt(given, path), path, choices)];
  });
  const reports = entries.reports
    .map(({ id }) => ({ value: id, label: `The report ${id}` }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const source = fieldAt(known.schema, sourcePath, null);
  const sources =
    source === null
      ? []
      : [{ ...formOf(source, typedAt(given, sourcePath), sourcePath, choices), ...sourceWords }];
  const within: Readonly<Record<string, FormOption[]>> = {
    section: [{ value: '', label: 'The arrangements' }, ...reports],
    contribution: reports,
  };
  return {
    ...start,
    name,
    within: within[kind] ?? [],
    fields: [...(kind in within ? [] : fields), ...sources],
  };
}

function typedAt(given: URLSearchParams, path: ValuePath): string | undefined {
  return given.get(fieldKey(path)) ?? undefined;
}
