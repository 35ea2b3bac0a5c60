import type { LevelPage, TimeLimitStage } from '../model/partnership.ts';
import { appliesToText } from '../model/limitCaveats.ts';
import { timeLimitText } from '../model/timeLimitText.ts';
import type { TimeLimit } from '../schemas/timeLimit.ts';
import type { Words } from '../words/words.ts';
import { capitalised, pageBasics } from './pageBasics.ts';
import type { SearchPage } from './searchPage.ts';
import { list } from './standingPage.ts';

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
  words: Words,
): SearchPage {
  return {
    ...pageBasics('thresholds', address, `${label}: ${name}`, meaning, keywords, words),
    names: [label, name],
    audience: 'practitioner',
    level: position + 1,
    action: whatToDo[0] ?? response,
    places: [
      {
        id: 'what-to-do',
        title: words('search.pages.level.whatToDo'),
        text: [...whatToDo, response].join(' '),
      },
      {
        id: 'law-and-consent',
        title: words('search.pages.level.law'),
        words: position === 0 ? [] : namedActs(law),
        text: `${lead} ${consent} ${law}`,
      },
      ...indicators.map(({ id, text, keywords: everyday, ages, safeguarding }) => ({
        id,
        title: text.replace(/\.$/u, ''),
        label: words('search.pages.level.sign', { level: `${label}: ${name}` }),
        ...(safeguarding ? { safeguarding } : {}),
        words: [...everyday, ...(ages === undefined ? [] : [ages])],
      })),
    ],
  };
}

/** The page of all time limits. The search can find each one. */
export function timeLimitsPage(stages: readonly TimeLimitStage[], words: Words): SearchPage {
  return {
    ...pageBasics(
      'time-limits',
      '/thresholds/timescales/',
      words('search.pages.timeLimits.title'),
      words('search.pages.timeLimits.text'),
      [...list(words('search.pages.timeLimits.words')), ...stages.map(({ title }) => title)],
      words,
    ),
    audience: 'practitioner',
    places: stages.flatMap(({ limits }) =>
      limits.map((limit) => ({
        id: limit.id,
        title: limit.what,
        label: words('search.pages.timeLimits.one'),
        words: limit.keywords,
        text: [
          timing(limit, words),
          limit.ruleOf === undefined
            ? words('search.pages.timeLimits.appliesTo', { area: appliesToText(limit, words) })
            : words('site.limits.ruleOf', { area: limit.ruleOf }),
        ].join(' '),
      })),
    ),
  };
}

/** How long, counted from what, and who does it. */
function timing(limit: TimeLimit, words: Words): string {
  const { inWords, direction, from, by } = limit;
  const length = timeLimitText(limit, words);
  return inWords === undefined
    ? words(`search.pages.timeLimits.${direction}`, { length, from, by })
    : words('search.pages.timeLimits.inWords', { length: capitalised(length), from, by });
}

/** The Acts of Parliament that a text names. */
function namedActs(text: string): string[] {
  return [...new Set(text.match(/(?:[A-Z][\w'’]*,? (?:and )?)+Act \d{4}/gu) ?? [])];
}
