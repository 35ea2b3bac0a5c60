import type { AgencyPage, GroupPage } from '../model/partnership.ts';
import type { Words } from '../words/words.ts';
import { pageBasics, sectionPlaces } from './pageBasics.ts';
import type { SearchPage } from './searchPage.ts';

/** The page of a group, with its seats and promises. */
export function groupSearchPage(
  group: GroupPage,
  agencies: readonly AgencyPage[],
  words: Words,
): SearchPage {
  const agencyNames = new Map(agencies.map(({ id, title }) => [id, title]));
  const posts = [
    ...new Set(
      group.members.map(({ post, agency }) =>
        agency === undefined ? post : `${post}, ${agencyNames.get(agency) ?? ''}`,
      ),
    ),
  ];
  const { chair, frequency, quorum, shortTitle, functions, commitments } = group;
  return {
    ...pageBasics('group', group.address, group.title, group.summary, group.keywords, words),
    // People leave out what kind of group it is: "the executive".
    names: [
      ...(shortTitle === undefined ? [] : [shortTitle]),
      group.title.replace(/ (?:sub)?group$/u, ''),
    ],
    places: [
      ...(functions.length === 0
        ? []
        : [
            {
              id: 'functions',
              title: words('search.pages.group.functions'),
              text: functions.join(' '),
            },
          ]),
      {
        id: 'members',
        title: words('search.pages.group.members'),
        words: posts,
        text: [chair, frequency, quorum].filter((fact) => fact !== undefined).join('. '),
      },
      ...(commitments.length === 0
        ? []
        : [
            {
              id: 'commitments',
              title: words('search.pages.group.commitments'),
              words: commitments.map(({ what, when }) => `${what} ${when}`),
            },
          ]),
      ...sectionPlaces(group.body),
    ],
  };
}
