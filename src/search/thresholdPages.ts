import type { LevelPage, TimeLimitStage } from '../model/partnership.ts';
import { appliesToText, whoseRule } from '../model/limitCaveats.ts';
import { timeLimitText } from '../model/timeLimitText.ts';
import type { TimeLimit } from '../schemas/timeLimit.ts';
import { capitalised, pageBasics } from './pageBasics.ts';
import type { SearchPage } from './searchPage.ts';

/** The page of a level, with its signs. `position` counts levels from 0, the least need. */
export function levelPage(
  {
    address,
    label,
    name,
    meaning,
    keywords,
    consent,
    lead,
    law,
    response,
    whatToDo,
    indicators,
  }: LevelPage,
  position: number,
): SearchPage {
  return {
    ...pageBasics('thresholds', address, `${label}: ${name}`, meaning, keywords),
    names: [label, name],
    audience: 'practitioner',
    level: position + 1,
    action: whatToDo[0] ?? response,
    places: [
      { id: 'what-to-do', title: 'What to do now', text: [...whatToDo, response].join(' ') },
      {
        id: 'law-and-consent',
        title: 'Who leads, consent and the law',
        words: position === 0 ? [] : namedActs(law),
        text: `${lead} ${consent} ${law}`,
      },
      ...indicators.map(({ id, text, keywords: everyday, ages, safeguarding }) => ({
        id,
        title: text.replace(/\.$/u, ''),
        label: `Sign, ${label}: ${name}`,
        ...(safeguarding ? { safeguarding } : {}),
        words: [...everyday, ...(ages === undefined ? [] : [ages])],
      })),
    ],
  };
}

/** The page of all time limits, each of which can be found on its own. */
export function timeLimitsPage(stages: readonly TimeLimitStage[]): SearchPage {
  return {
    ...pageBasics(
      'time-limits',
      '/thresholds/timescales/',
      'Time limits',
      'How long each step may take, who does it and where it applies.',
      [
        'timescales',
        'deadlines',
        'statutory timescales',
        'how long have I got',
        ...stages.map(({ title }) => title),
      ],
    ),
    audience: 'practitioner',
    places: stages.flatMap(({ limits }) =>
      limits.map((limit) => ({
        id: limit.id,
        title: limit.what,
        label: 'Time limit',
        words: limit.keywords,
        text: [
          `${timing(limit)}. Who does it: ${limit.by}.`,
          limit.ruleOf === undefined
            ? `Applies to: ${appliesToText(limit)}.`
            : whoseRule(limit.ruleOf),
        ]
          .join(' ')
          .trim(),
      })),
    ),
  };
}

/** How long, and counted from what. */
function timing(limit: TimeLimit): string {
  if (limit.inWords !== undefined)
    return `${capitalised(limit.inWords)}, counted from ${limit.from}`;
  const length = timeLimitText(limit);
  if (limit.direction === 'before') return `At least ${length} before ${limit.from}`;
  return `${limit.direction === 'within' ? 'Within' : 'At least'} ${length}, counted from ${limit.from}`;
}

/** The Acts of Parliament that a text names. */
function namedActs(text: string): string[] {
  return [...new Set(text.match(/(?:[A-Z][\w'’]*,? (?:and )?)+Act \d{4}/gu) ?? [])];
}
